package podium.judge.engine.remote;

import java.util.Map;

/**
 * What a worker needs to make the object under test.
 *
 * @param contract the interface that calls arrive for
 * @param candidate the class to instantiate
 * @param factory class in the worker that makes the object where it is no plain instance; empty otherwise
 * @param classes bytecode by binary name
 */
public record SubmissionClasses(Class<?> contract, String candidate, String factory, Map<String, byte[]> classes) {}
