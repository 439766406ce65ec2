package podium.judge.app.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.build.CompoundMutationInterceptor;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.build.intercept.equivalent.DivisionByMinusOneFilterFactory;
import org.pitest.mutationtest.build.intercept.equivalent.EqualsPerformanceShortcutFilterFactory;
import org.pitest.mutationtest.build.intercept.equivalent.EquivalentReturnMutationFilter;
import org.pitest.mutationtest.build.intercept.equivalent.NullFinalFieldAssignmentFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.AssertionsFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.EnumFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.EnumSwitchFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.ForEachLoopFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.ImplicitNullCheckFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.InlinedFinallyBlockFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.MethodReferenceNullCheckFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.RecordFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.StringSwitchFilterFactory;
import org.pitest.mutationtest.build.intercept.javafeatures.TryWithResourcesFilterFactory;
import org.pitest.mutationtest.build.intercept.timeout.AvoidForLoopCountersFilterFactory;
import org.pitest.mutationtest.build.intercept.timeout.InfiniteForLoopFilterFactory;
import org.pitest.mutationtest.build.intercept.timeout.InfiniteIteratorLoopFilterFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;
import org.pitest.mutationtest.engine.gregor.config.Mutator;

/** Every change that PIT makes to classes, less what a compiler made and what can only loop. */
final class Mutations {
    private static final List<MutationInterceptorFactory> FILTERS = List.of(
            new TryWithResourcesFilterFactory(),
            new InlinedFinallyBlockFilterFactory(),
            new ImplicitNullCheckFilterFactory(),
            new MethodReferenceNullCheckFilterFactory(),
            new ForEachLoopFilterFactory(),
            new EnumFilterFactory(),
            new RecordFilterFactory(),
            new StringSwitchFilterFactory(),
            new AssertionsFilterFactory(),
            new EnumSwitchFilterFactory(),
            new InfiniteForLoopFilterFactory(),
            new InfiniteIteratorLoopFilterFactory(),
            new AvoidForLoopCountersFilterFactory(),
            new EqualsPerformanceShortcutFilterFactory(),
            new EquivalentReturnMutationFilter(),
            new DivisionByMinusOneFilterFactory(),
            new NullFinalFieldAssignmentFilterFactory());

    private final Map<String, byte[]> classes;
    private final SourceLines sources;
    private final GregorMutater mutater;
    private final MutationInterceptor filters;

    private Mutations(Map<String, byte[]> classes, ClassLoader others, SourceLines sources) {
        this.classes = new TreeMap<>(classes);
        this.sources = sources;
        ClassByteArraySource source =
                name -> Optional.ofNullable(classes.get(name.replace('/', '.'))).or(() -> read(others, name));
        this.mutater = new GregorMutater(source, method -> true, Mutator.fromStrings(List.of("STRONGER")));
        ReportOptions options = new ReportOptions();
        options.setDetectInlinedCode(true);
        InterceptorParameters parameters = new InterceptorParameters(null, options, null, source, null, null);
        this.filters = new CompoundMutationInterceptor(FILTERS.stream()
                .map(factory -> factory.createInterceptor(parameters))
                .toList());
    }

    /**
     * All mutants, in the order of the source.
     *
     * @param classes class files by binary name
     * @param others knows what these classes refer to
     * @param sources of these classes
     */
    static List<Mutant> of(Map<String, byte[]> classes, ClassLoader others, SourceLines sources) {
        return new Mutations(classes, others, sources).all();
    }

    private static Optional<byte[]> read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class " + name, e);
        }
    }

    private List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        classes.forEach((name, bytes) -> {
            filters.begin(ClassTree.fromBytes(bytes));
            Collection<MutationDetails> found =
                    filters.intercept(mutater.findMutations(ClassName.fromString(name)), mutater);
            filters.end();
            found.stream().map(this::mutant).forEach(mutants::add);
        });
        mutants.sort(Comparator.comparing(Mutant::type)
                .thenComparing(Mutant::line)
                .thenComparing(Mutant::operator)
                .thenComparing(Mutant::what));
        return mutants;
    }

    private Mutant mutant(MutationDetails details) {
        String type = details.getClassName().asJavaName();
        String place =
                details.getClassName().getNameWithoutPackage().asJavaName().replace('$', '.') + "."
                        + details.getMethod().replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1");
        String operator = details.getMutator().replaceAll(".*\\.", "").replace("Mutator", "");
        return new Mutant(
                type,
                place,
                operator,
                details.getDescription().replaceAll(" for \\S+::\\S+$", ""),
                details.getLineNumber(),
                sources.line(details.getFilename(), details.getLineNumber()),
                mutater.getMutation(details.getId()).getBytes());
    }
}
