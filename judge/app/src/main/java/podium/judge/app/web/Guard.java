package podium.judge.app.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Lets in only the page that was opened for this session. Another site can make a browser send requests here, but it can
 * neither know the token nor choose the Host and Origin that the browser puts on them.
 */
final class Guard {
    static final String TOKEN = "X-Podium-Token";
    private static final int TOKEN_BYTES = 16;

    private final String host;
    private final String token;

    /** A guard with a token of its own. */
    Guard(int port) {
        this.host = "127.0.0.1:" + port;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    String origin() {
        return "http://" + host;
    }

    String token() {
        return token;
    }

    /** Why a request is refused; empty if it may come in. */
    Optional<String> refusal(HttpExchange exchange, boolean needsToken) {
        Headers headers = exchange.getRequestHeaders();
        // More than one of them, and servers disagree about which counts.
        if (!List.of(host).equals(headers.get("Host"))) {
            return Optional.of("expected the host " + host);
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        boolean writes = exchange.getRequestMethod().equals("POST");
        if (!origins.equals(List.of(origin())) && (writes || !origins.isEmpty())) {
            return Optional.of("expected requests of this session's own page");
        }
        return needsToken && !isToken(given(exchange))
                ? Optional.of("expected this session's token: open the address that the terminal shows")
                : Optional.empty();
    }

    private static String given(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst(TOKEN);
        return header == null ? parameter(exchange.getRequestURI(), "t") : header;
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** A query's parameter, plain letters and digits; empty if it is not there. */
    static String parameter(URI uri, String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }
}
