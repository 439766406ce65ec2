package podium.judge.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import podium.judge.app.quiz.Quiz;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.session.Entry.Kind;
import podium.judge.app.session.Mock;
import podium.judge.engine.judging.VisibleTests;
import podium.judge.engine.report.JsonReport;
import podium.judge.engine.verdict.Judgement;
import podium.judge.engine.verdict.LawResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Serves one session to one page, on the loopback address and a port of the system's choice. */
public final class MockServer implements AutoCloseable {
    private static final int MAX_BODY = 1 << 20;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int BROKEN = 500;
    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";

    private final Mock mock;
    private final SessionTexts texts;
    private final StateJson json;
    private final Supplier<String> report;
    private final Assets assets = new Assets();
    private final Events events = new Events();
    private final HttpServer server;
    private final Guard guard;
    private final ExecutorService workers = Executors.newCachedThreadPool(MockServer::daemon);
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(MockServer::daemon);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String owner = "";

    private MockServer(Mock mock, SessionTexts texts, Supplier<String> report) throws IOException {
        this.mock = mock;
        this.texts = texts;
        this.json = new StateJson(mock, texts);
        this.report = report;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        this.guard = new Guard(server.getAddress().getPort());
    }

    /**
     * Starts serving.
     *
     * @param report the session's report as a page, asked for when it is over
     */
    public static MockServer start(Mock mock, SessionTexts texts, Supplier<String> report) throws IOException {
        MockServer started = new MockServer(mock, texts, report);
        started.server.setExecutor(started.workers);
        started.server.createContext("/", started::handle);
        started.server.start();
        started.ticking.scheduleAtFixedRate(started::tick, 1, 1, TimeUnit.SECONDS);
        return started;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "podium-page");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the page is; the token in it is good for this session only. */
    public String address() {
        return guard.origin() + "/?t=" + guard.token();
    }

    /** Waits until the session is over. */
    public void awaitEnd() throws InterruptedException {
        over.await();
    }

    /** What goes wrong is shown: an exception would end the ticking without a word. */
    private void tick() {
        try {
            if (mock.tick()) {
                end("the time was up");
            }
            events.send("clock", json.clock());
        } catch (IllegalStateException e) {
            events.send("trouble", error(String.valueOf(e.getMessage())));
        }
    }

    private void end(String why) {
        mock.end(why);
        events.send("state", json.whole(owner));
        over.countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Assets.Asset> asset = assets.find(path);
        Optional<String> refusal = guard.refusal(exchange, asset.isEmpty());
        if (refusal.isPresent()) {
            answer(exchange, FORBIDDEN, error(refusal.get()));
        } else if (asset.isPresent()) {
            send(exchange, OK, asset.get().type(), asset.get().bytes());
        } else if (exchange.getRequestMethod().equals("POST")) {
            post(exchange, path.substring(1));
        } else {
            get(exchange, path);
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/" -> page(exchange);
            case "/state" -> answer(exchange, OK, json.whole(owner));
            case "/events" -> {
                headers(exchange);
                events.open(exchange);
            }
            case "/report" -> report(exchange);
            default -> answer(exchange, NOT_FOUND, error("there is no page at " + path));
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        String page = assets.page(nonce, guard.token());
        // The editor places its cursor by style attributes.
        headers(
                exchange,
                "script-src 'self' 'nonce-" + nonce + "'; style-src-elem 'self' 'nonce-" + nonce
                        + "'; style-src-attr 'unsafe-inline'");
        write(exchange, OK, HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    private void report(HttpExchange exchange) throws IOException {
        if (!mock.ended()) {
            answer(exchange, CONFLICT, error("the report is written when the session is over"));
            return;
        }
        // One file that must work from a disk as well, so what it runs and how it looks stand in it.
        headers(exchange, "script-src 'unsafe-inline'; style-src 'unsafe-inline'");
        write(exchange, OK, HTML, report.get().getBytes(StandardCharsets.UTF_8));
    }

    private void post(HttpExchange exchange, String action) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                throw new IllegalArgumentException("expected at most " + MAX_BODY + " bytes");
            }
            JsonNode given = JsonMapper.shared().readTree(body);
            String page = given.path("page").asString("");
            if (action.equals("attach")) {
                owner = page;
            } else if (!page.equals(owner)) {
                answer(
                        exchange,
                        CONFLICT,
                        error("this session goes on in another tab").put("owner", owner));
                return;
            }
            ObjectNode done = done(action, given);
            answer(exchange, OK, done);
        } catch (Mock.Refused e) {
            answer(exchange, CONFLICT, error(String.valueOf(e.getMessage())));
        } catch (JacksonException | IllegalArgumentException e) {
            answer(exchange, BAD_REQUEST, error("not understood: " + e.getMessage()));
        } catch (IllegalStateException e) {
            answer(exchange, BROKEN, error(String.valueOf(e.getMessage())));
        }
    }

    private ObjectNode done(String action, JsonNode given) {
        String slug = given.path("slug").asString("");
        if (given.has("code")) {
            mock.save(slug, given.path("code").asString(""));
        }
        ObjectNode result = JsonMapper.shared().createObjectNode();
        switch (action) {
            case "attach", "save" -> {}
            case "open" -> mock.open(slug);
            case "run" -> result = run(slug);
            case "submit" -> result = submit(slug);
            case "finish" -> mock.finish(slug);
            case "answer" ->
                mock.answer(
                        slug, given.path("question").asInt(), given.path("text").asString(""));
            case "mark" ->
                mock.mark(
                        slug,
                        given.path("question").asInt(),
                        given.path("made").asInt(),
                        given.path("of").asInt());
            case "order" -> order(given);
            case "named" -> mock.named(quiz(given), given.path("made").asInt());
            case "fact" ->
                mock.fact(
                        Kind.valueOf(given.path("kind").asString("").toUpperCase(Locale.ROOT)),
                        slug,
                        given.path("amount").asInt());
            case "pause" -> mock.pause();
            case "resume" -> mock.resume();
            case "end" -> end("ended by the candidate");
            default -> throw new IllegalArgumentException("there is no action \"" + action + "\"");
        }
        if (!action.equals("save")) {
            events.send("state", json.whole(owner));
        }
        return result;
    }

    /** The page knows options by where it shows them. */
    private void order(JsonNode given) {
        QuizCase each = quiz(given);
        List<Integer> shown = Quiz.shown(each, mock.plan().seed());
        List<Integer> order = new ArrayList<>();
        for (JsonNode place : given.path("order")) {
            if (place.asInt(-1) < 0 || place.asInt() >= shown.size()) {
                throw new IllegalArgumentException("expected places below " + shown.size() + ", found " + place);
            }
            order.add(shown.get(place.asInt()));
        }
        mock.order(each, order);
    }

    /** Only what the session asks: a name is a file's. */
    private QuizCase quiz(JsonNode given) {
        String name = given.path("case").asString("");
        if (!mock.plan().quiz().contains(name)) {
            throw new IllegalArgumentException("this session does not ask \"" + name + "\"");
        }
        return texts.quiz(name);
    }

    private ObjectNode run(String slug) {
        VisibleTests.Outcome outcome = mock.run(slug);
        return StateJson.run(outcome.exitCode(), outcome.text());
    }

    private ObjectNode submit(String slug) {
        Judgement judgement = mock.submit(slug, law -> events.send("law", law(slug, law)));
        return JsonReport.node(judgement);
    }

    private static ObjectNode law(String slug, LawResult law) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("slug", slug)
                .put("law", law.law())
                .put("verdict", law.verdict().name());
    }

    private static ObjectNode error(String sentence) {
        return JsonMapper.shared().createObjectNode().put("error", sentence);
    }

    private static void answer(HttpExchange exchange, int status, JsonNode node) throws IOException {
        send(exchange, status, JSON, node.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        headers(exchange);
        write(exchange, status, type, bytes);
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void headers(HttpExchange exchange) {
        headers(exchange, "script-src 'none'");
    }

    private static void headers(HttpExchange exchange, String policy) {
        var headers = exchange.getResponseHeaders();
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'; " + policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }

    @Override
    public void close() {
        ticking.shutdownNow();
        server.stop(0);
        workers.shutdownNow();
    }
}
