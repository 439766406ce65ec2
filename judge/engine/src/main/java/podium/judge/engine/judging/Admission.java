package podium.judge.engine.judging;

import java.util.List;
import java.util.Optional;
import podium.judge.engine.compile.BytecodeScan;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** What must be true of compiled classes before they are let into a worker. */
final class Admission {
    private static final List<String> RESERVED = List.of(
            "podium.judge.", "podium.solutions.", "podium.benchmarks.", "org.junit.", "net.jqwik.", "org.assertj.");

    private Admission() {}

    static Optional<Judgement> check(BytecodeScan scan, Problem problem, Judge.Draft draft) {
        for (String name : scan.classNames()) {
            if (RESERVED.stream().anyMatch(name::startsWith)) {
                return Optional.of(
                        draft.ended(Verdict.SEC, "the class " + name + " is in a package that belongs to the judge"));
            }
            if (!name.startsWith(problem.exercisePackage() + ".")) {
                return Optional.of(draft.doesNotCompile(List.of("expected every class in package "
                        + problem.exercisePackage() + ", found " + name + "; correct its package line")));
            }
        }
        if (!scan.classNames().contains(problem.candidate())) {
            return Optional.of(draft.doesNotCompile(List.of(
                    "expected a class " + problem.candidate() + ", found " + String.join(", ", scan.classNames()))));
        }
        String contract = problem.implemented().replace('.', '/');
        if (!scan.interfaces().contains(contract)) {
            return Optional.of(draft.doesNotCompile(List.of("expected My" + problem.prefix() + " to implement "
                    + problem.prefix() + ", which asks for\n" + CompileErrors.signatures(problem))));
        }
        return Optional.empty();
    }
}
