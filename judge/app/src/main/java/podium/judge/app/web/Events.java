package podium.judge.app.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Tells every open page what has happened, as server-sent events. A page that is gone is forgotten at the next event. */
final class Events {
    private final List<OutputStream> pages = new CopyOnWriteArrayList<>();

    /** Opens a stream to a page. */
    void open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream page = exchange.getResponseBody();
        page.write(": open\n\n".getBytes(StandardCharsets.UTF_8));
        page.flush();
        pages.add(page);
    }

    /** Sends one event to all pages. */
    synchronized void send(String name, JsonNode data) {
        byte[] event = ("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
        for (OutputStream page : pages) {
            try {
                page.write(event);
                page.flush();
            } catch (IOException gone) {
                pages.remove(page);
            }
        }
    }
}
