package podium.judge.app.author;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import podium.judge.app.author.JavaSource.Declared;

/**
 * Does the contract's Javadoc say all that a candidate needs? Everything that is named is described: each type, each component
 * of a record, each parameter and result; each method says what it may cost, and the contract where it comes from. What it
 * throws and what the laws see rejected are the same.
 */
final class ContractText {
    private static final Pattern SOURCE = Pattern.compile("<p>Sources?: \\S");
    private static final Pattern COST = Pattern.compile("\\bExpected cost: \\S");

    private final Path contract;
    private final Path laws;
    private final List<Path> sources;
    private final List<String> missing = new ArrayList<>();

    private ContractText(Path project, ExerciseNames names) {
        contract = Room.CONTRACT.in(project, names);
        laws = Room.LAWS.in(project, names);
        sources = new ArrayList<>(besides(contract));
        if (names.onSpark()) {
            sources.addAll(besides(Room.CONTRACT.in(project, names.inLists())));
        }
    }

    /** What its Javadoc lacks, one sentence each. */
    static List<String> missing(Path project, ExerciseNames names) {
        ContractText text = new ContractText(project, names);
        text.check();
        return text.missing;
    }

    private void check() {
        JavaSource.of(sources).types().forEach(this::checkType);
        JavaSource own = JavaSource.of(List.of(contract));
        own.types().stream()
                .filter(type -> type.comment().isPresent())
                .filter(type -> !SOURCE.matcher(text(type)).find())
                .forEach(type -> need(type, "a paragraph \"<p>Source: ...\" that names the paper, book or library"));
        own.methods().forEach(this::checkMethod);
        checkErrors(own);
    }

    private void checkType(Declared<ClassTree> type) {
        if (type.comment().isEmpty()) {
            need(type, "Javadoc on " + type.tree().getSimpleName());
            return;
        }
        if (type.tree().getKind() == Tree.Kind.RECORD) {
            Set<String> described = described(type.comment().get());
            type.tree().getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .filter(name -> !described.contains(name))
                    .forEach(name -> need(type, "@param " + name + " with its range or shape"));
        }
    }

    private void checkMethod(Declared<MethodTree> method) {
        if (method.comment().isEmpty()) {
            need(method, "Javadoc on " + method.tree().getName());
            return;
        }
        DocCommentTree comment = method.comment().get();
        Set<String> described = described(comment);
        method.tree().getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .filter(name -> !described.contains(name))
                .forEach(name -> need(method, "@param " + name + " with its range or shape"));
        boolean returns = tags(comment, ReturnTree.class)
                .anyMatch(tag -> !tag.getDescription().isEmpty());
        if (!returns && !"void".equals(String.valueOf(method.tree().getReturnType()))) {
            need(method, "@return with its range or shape, and its value at the edges");
        }
        if (!COST.matcher(text(method)).find()) {
            need(method, "a sentence \"Expected cost: ...\"");
        }
    }

    private void checkErrors(JavaSource own) {
        Set<String> promised = own.methods().stream()
                .flatMap(method -> method.comment().stream())
                .flatMap(comment -> tags(comment, ThrowsTree.class))
                .filter(tag -> !tag.getDescription().isEmpty())
                .map(tag -> simple(tag.getExceptionName().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = rejected();
        promised.stream()
                .filter(name -> !asked.contains(name))
                .forEach(name ->
                        missing.add(laws.getFileName() + ": expected a law that has a call rejected, as \"@throws "
                                + name + "\" in the contract promises: Expect.rejects(" + name + ".class, ...)"));
        asked.stream()
                .filter(name -> !promised.contains(name))
                .forEach(name -> missing.add(contract.getFileName() + ": expected \"@throws " + name
                        + "\" and when, for the laws see it thrown"));
    }

    /** The exceptions that the laws expect, by simple name. */
    private Set<String> rejected() {
        Set<String> names = new TreeSet<>();
        JavaSource.of(besides(laws)).scan(new TreePathScanner<>() {
            @Override
            public Boolean visitMethodInvocation(MethodInvocationTree call, Boolean all) {
                if (call.getMethodSelect().toString().equals("Expect.rejects")) {
                    names.add(simple(call.getArguments().get(0).toString().replaceFirst("\\.class$", "")));
                }
                return super.visitMethodInvocation(call, all);
            }
        });
        return names;
    }

    private void need(Declared<?> place, String what) {
        missing.add(place.where() + ": expected " + what);
    }

    private static Set<String> described(DocCommentTree comment) {
        return tags(comment, ParamTree.class)
                .filter(tag -> !tag.getDescription().isEmpty())
                .map(tag -> tag.getName().toString())
                .collect(Collectors.toSet());
    }

    private static <T extends DocTree> Stream<T> tags(DocCommentTree comment, Class<T> kind) {
        return comment.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String text(Declared<?> place) {
        return place.comment()
                .map(comment -> comment.toString().replaceAll("\\s+", " "))
                .orElse("");
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The sources of the package that a file is in. */
    static List<Path> besides(Path file) {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sources beside it cannot be listed: " + file, e);
        }
    }
}
