package com.destinyvaultraider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Small files, short methods and a word about each type; in tests the names are the words, and a
 * table of cases may be long.
 */
class SourceTests {

  private static final int LONGEST_FILE = 250;
  private static final int LONGEST_METHOD = 40;

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("src/main")) {
      long lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count();
      if (lines > LONGEST_FILE) {
        tooLong.add("%s has %d lines".formatted(file, lines));
      }
    }
    assertThat(tooLong).as("at most %d lines that are not blank", LONGEST_FILE).isEmpty();
  }

  @Test
  void methodsAreShortAndTypesSayWhatTheyAreFor() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> complaints = new ArrayList<>();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  null,
                  null,
                  files.getJavaFileObjectsFromPaths(sources("src/main")));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Critic(trees, unit, complaints).scan(unit, null);
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void packagesAreNullMarkedAndSayWhatTheyAreFor() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path directory : sources("src").stream().map(Path::getParent).distinct().toList()) {
      Path info = Objects.requireNonNull(directory).resolve("package-info.java");
      boolean describedInMain =
          Files.exists(Path.of(info.toString().replace("src/test/", "src/main/")));
      String text = Files.exists(info) ? Files.readString(info) : "";
      if (!describedInMain && !(text.startsWith("/**") && text.contains("@NullMarked"))) {
        silent.add(info);
      }
    }
    assertThat(silent).as("a package-info with a sentence and @NullMarked").isEmpty();
  }

  /** One of the tests would stand before the one that says whom a package may call. */
  @Test
  void packagesAreDescribedOnce() throws IOException {
    assertThat(sources("src/test"))
        .filteredOn(file -> file.endsWith("package-info.java"))
        .filteredOn(
            file -> Files.exists(Path.of(file.toString().replace("src/test/", "src/main/"))))
        .containsExactly(Path.of("src/test/java/com/destinyvaultraider/package-info.java"));
  }

  private static List<Path> sources(String root) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Walks one file and collects what is too long or goes without a sentence. */
  private static final class Critic extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> complaints;

    private Critic(DocTrees trees, CompilationUnitTree unit, List<String> complaints) {
      this.trees = trees;
      this.unit = unit;
      this.complaints = complaints;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      TreePath path = getCurrentPath();
      boolean topLevel = path.getParentPath().getLeaf() instanceof CompilationUnitTree;
      if (topLevel && trees.getDocCommentTree(path) == null) {
        complaints.add("%s has no Javadoc".formatted(where(type)));
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long lines = 1 + lineOf(end(method)) - lineOf(start(method));
      if (lines > LONGEST_METHOD) {
        complaints.add(
            "%s: %s has %d lines, at most %d"
                .formatted(where(method), method.getName(), lines, LONGEST_METHOD));
      }
      return super.visitMethod(method, null);
    }

    private String where(Tree tree) {
      return "%s:%d".formatted(Path.of(unit.getSourceFile().toUri()), lineOf(start(tree)));
    }

    private long start(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
      return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private long lineOf(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
