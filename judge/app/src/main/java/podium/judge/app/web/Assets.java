package podium.judge.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The page's files: its own, and the editor's modules as their authors publish them, which nothing bundles or changes. */
final class Assets {
    private static final String MODULES = "/modules/";
    private static final Map<String, String> OWN = Map.of(
            "/app.js", "text/javascript",
            "/editor.js", "text/javascript",
            "/talk.js", "text/javascript",
            "/style.css", "text/css");

    private static final List<String> IMPORTS = List.of(
            "@codemirror/commands",
            "@codemirror/language",
            "@codemirror/legacy-modes/mode/clike",
            "@codemirror/state",
            "@codemirror/view",
            "@lezer/common",
            "@lezer/highlight",
            "@lezer/lr",
            "@marijn/find-cluster-break",
            "crelt",
            "style-mod",
            "w3c-keyname");

    /**
     * A file of the page.
     *
     * @param type its media type
     * @param bytes its content
     */
    record Asset(String type, byte[] bytes) {}

    /** The file at a path of the address; empty if the page has none there. */
    Optional<Asset> find(String path) {
        if (OWN.containsKey(path)) {
            return Optional.of(new Asset(OWN.get(path), read(path.substring(1))));
        }
        return IMPORTS.stream()
                .filter(name -> path.equals(MODULES + name))
                .findFirst()
                .map(name -> new Asset("text/javascript", read("modules/" + file(name))));
    }

    /** The page itself, with what belongs to one answer filled in. */
    String page(String nonce, String token) {
        Map<String, String> imports = new LinkedHashMap<>();
        IMPORTS.forEach(name -> imports.put(name, MODULES + name));
        String map = JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
        return new String(read("page.html"), StandardCharsets.UTF_8)
                .replace("{{nonce}}", nonce)
                .replace("{{token}}", token)
                .replace("{{imports}}", map);
    }

    /** The build puts a package's main module at {@code scope__name/.js}, and others below the package. */
    private static String file(String name) {
        String[] parts = name.split("/", name.startsWith("@") ? 3 : 2);
        String scoped = name.startsWith("@") ? parts[0].substring(1) + "__" + parts[1] : parts[0];
        return scoped + "/" + (name.startsWith("@") && parts.length > 2 ? parts[2] : "") + ".js";
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the page cannot be read: " + resource, e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("expected a resource at " + resource);
        }
        return in;
    }
}
