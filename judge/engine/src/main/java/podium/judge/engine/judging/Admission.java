package podium.judge.engine.judging;

import java.util.List;
import java.util.Optional;
import podium.judge.engine.compile.BytecodeScan;
import podium.judge.engine.compile.Rules;
import podium.judge.engine.problem.Problem;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.Verdict;

/** What must be true of compiled classes before they are let into a worker. */
final class Admission {
    private static final List<String> RESERVED = List.of(
            "podium.judge.", "podium.solutions.", "podium.benchmarks.", "org.junit.", "net.jqwik.", "org.assertj.");

    /** Nobody comes to these by accident: the pipe that answers travel on, and the worker itself. */
    private static final List<String> PIPE = List.of("java/io/FileDescriptor", "podium/judge/");

    private Admission() {}

    private static boolean ofTheContract(String name, Problem problem) {
        return name.equals(problem.implemented())
                || problem.contract().getResource('/' + name.replace('.', '/') + ".class") != null;
    }

    /** What the rules say; the rest of admission is {@link #check}. */
    static Optional<Judgement> rules(BytecodeScan scan, Problem problem, Judge.Draft draft) {
        Optional<String> pipe = scan.references().stream()
                .filter(type -> PIPE.stream().anyMatch(type::startsWith))
                .findFirst();
        if (pipe.isPresent()) {
            return Optional.of(draft.ended(
                    Verdict.SEC, "reaches for the judge through " + pipe.get().replace('/', '.')));
        }
        return Rules.brokenBy(scan, problem.onSpark())
                .map(broken -> draft.ended(
                        Verdict.RULE, broken + "; remove it: the exercise forbids it (./podium show lists what is)"));
    }

    static Optional<Judgement> check(BytecodeScan scan, Problem problem, Judge.Draft draft) {
        for (String name : scan.classNames()) {
            if (RESERVED.stream().anyMatch(name::startsWith)) {
                return Optional.of(
                        draft.ended(Verdict.SEC, "the class " + name + " is in a package that belongs to the judge"));
            }
            if (ofTheContract(name, problem)) {
                return Optional.of(draft.ended(
                        Verdict.SEC, "the class " + name + " is the contract's own: implement it, do not replace it"));
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
