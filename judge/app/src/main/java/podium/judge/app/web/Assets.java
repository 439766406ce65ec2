package podium.judge.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** The page's files: its own, and the editor's modules as their authors publish them, which nothing bundles or changes. */
final class Assets {
    private static final String MODULES = "/modules/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> OWN = Map.of(
            "/app.js", "text/javascript",
            "/editor.js", "text/javascript",
            "/talk.js", "text/javascript",
            "/quiz.js", "text/javascript",
            "/style.css", "text/css");

    /** Import name to the path of its module. */
    private final Properties modules = new Properties();

    Assets() {
        try (InputStream in = open("modules.properties")) {
            modules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the editor's modules are not listed", e);
        }
    }

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
        return modules.stringPropertyNames().stream()
                .filter(name -> path.equals(MODULES + name))
                .findFirst()
                .map(name -> new Asset("text/javascript", read(WEBJARS + modules.getProperty(name))));
    }

    /** The page itself, with what belongs to one answer filled in. */
    String page(String nonce, String token) {
        Map<String, String> imports = new LinkedHashMap<>();
        modules.stringPropertyNames().stream().sorted().forEach(name -> imports.put(name, MODULES + name));
        String map = JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
        return new String(read("page.html"), StandardCharsets.UTF_8)
                .replace("{{nonce}}", nonce)
                .replace("{{token}}", token)
                .replace("{{imports}}", map);
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
