package podium.judge.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.judge.app.session.FakeSession;
import podium.judge.app.session.FakeSolutions;
import podium.judge.app.session.MockReport;
import podium.judge.app.session.Preset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MockServerTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private FakeSession session;
    private MockServer server;
    private URI address;

    @BeforeEach
    void start() throws Exception {
        session = new FakeSession(Preset.PAD, 45);
        FakeSolutions texts = new FakeSolutions();
        server = MockServer.start(
                session.mock(),
                texts,
                () -> MockReport.of(session.log(), texts, FakeSolutions.OUTLOOK).html());
        address = URI.create(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String token() {
        return address.getQuery().substring("t=".length());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String action, String body, String origin, String token) throws Exception {
        return sent(to("/" + action)
                .header("Origin", origin)
                .header(Guard.TOKEN, token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> post(String action, String body) throws Exception {
        return post(action, body, "http://" + address.getAuthority(), token());
    }

    private JsonNode state() throws Exception {
        return JsonMapper.shared()
                .readTree(
                        sent(to("/state").header(Guard.TOKEN, token()).build()).body());
    }

    @Test
    void the_page_and_what_it_loads_come_with_a_policy_that_lets_nothing_else_in() throws Exception {
        HttpResponse<String> page = sent(to("/?t=" + token()).build());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http:", "*");
        assertThat(page.body()).doesNotContain("{{", "http://", "https://");
        for (String file :
                new String[] {"/app.js", "/talk.js", "/quiz.js", "/editor.js", "/style.css", "/modules/@codemirror/view"
                }) {
            HttpResponse<String> answer = sent(to(file).build());
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/state", "/events", "/report", "/?t=0123456789abcdef0123456789abcdef"})
    void nothing_is_told_without_the_token(String path) throws Exception {
        HttpResponse<String> answer = sent(to(path).build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("ndcg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "evil.example\r\nHost: {{own}}"})
    void a_name_that_another_site_gave_this_address_is_refused(String host) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            String given = host.replace("{{own}}", address.getAuthority());
            socket.getOutputStream()
                    .write(("GET /?t=" + token() + " HTTP/1.1\r\nHost: " + given + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("podium-token");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
    void another_site_changes_nothing_even_if_it_knew_the_token(String origin) throws Exception {
        assertThat(post("attach", "{\"page\":\"x\"}", origin, token()).statusCode())
                .isEqualTo(403);
        assertThat(state().path("owner").asString("")).isEmpty();
    }

    @Test
    void a_post_without_an_origin_or_token_is_refused() throws Exception {
        HttpRequest bare = to("/attach")
                .header(Guard.TOKEN, token())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(sent(bare).statusCode()).isEqualTo(403);
        assertThat(post("attach", "{}", "http://" + address.getAuthority(), "no")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_second_tab_takes_over_and_the_first_one_is_told() throws Exception {
        post("attach", "{\"page\":\"one\"}");
        assertThat(post("save", "{\"page\":\"one\",\"slug\":\"ndcg-at-k\",\"code\":\"first\"}")
                        .statusCode())
                .isEqualTo(200);
        post("attach", "{\"page\":\"two\"}");
        HttpResponse<String> late = post("save", "{\"page\":\"one\",\"slug\":\"ndcg-at-k\",\"code\":\"late\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("another tab");
        assertThat(state().path("owner").asString("")).isEqualTo("two");
        assertThat(state().path("exercises").path(0).path("code").asString("")).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"page\":\"one\",\"slug\":5}", "{\"page\":\"one\",\"slug\":\"nothing\"}"})
    void what_is_not_understood_is_told_and_changes_nothing(String body) throws Exception {
        post("attach", "{\"page\":\"one\"}");
        JsonNode before = state().path("exercises");
        HttpResponse<String> answer = post("finish", body);
        assertThat(answer.statusCode()).isIn(400, 409);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("error").asString(""))
                .isNotEmpty();
        assertThat(state().path("exercises")).isEqualTo(before);
    }

    @Test
    void a_strong_answer_is_told_only_to_who_has_answered() throws Exception {
        post("attach", "{\"page\":\"one\"}");
        post("finish", "{\"page\":\"one\",\"slug\":\"ndcg-at-k\",\"code\":\"right\"}");
        assertThat(state().toString()).contains("Why this one?").doesNotContain("It fits.");
        post("answer", "{\"page\":\"one\",\"slug\":\"ndcg-at-k\",\"question\":0,\"text\":\"\"}");
        assertThat(state().toString()).contains("It fits.");
    }

    @Test
    void which_option_is_best_is_told_only_to_who_has_answered() throws Exception {
        post("attach", "{\"page\":\"one\"}");
        assertThat(state().path("quiz").toString()).contains("The best.").doesNotContain("It tempts", "ranked");
        String answer = "{\"page\":\"one\",\"slug\":\"ndcg-at-k\",\"case\":\"%s\",\"order\":[%s]}";
        assertThat(post("order", answer.formatted("../secret", "0")).statusCode())
                .isEqualTo(400);
        assertThat(post("order", answer.formatted("clicks", "0,7")).statusCode())
                .isEqualTo(400);
        assertThat(post("order", answer.formatted("clicks", "0,1,2")).statusCode())
                .isEqualTo(200);
        assertThat(state().path("quiz").toString()).contains("It tempts", "ranked");
        assertThat(post("order", answer.formatted("clicks", "2")).statusCode()).isEqualTo(409);
    }

    @Test
    void the_report_waits_for_the_end() throws Exception {
        post("attach", "{\"page\":\"one\"}");
        assertThat(sent(to("/report?t=" + token()).build()).statusCode()).isEqualTo(409);
        post("end", "{\"page\":\"one\"}");
        HttpResponse<String> report = sent(to("/report?t=" + token()).build());
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).contains("Mock session");
    }
}
