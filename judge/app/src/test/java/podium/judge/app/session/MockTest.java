package podium.judge.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.judge.app.progress.SessionRows;
import podium.judge.app.quiz.QuizCase;
import podium.judge.app.readiness.Outcome;
import podium.judge.app.session.Entry.Kind;
import podium.judge.engine.verdict.Verdict;
import tools.jackson.databind.json.JsonMapper;

class MockTest {
    private static final String NDCG = "ndcg-at-k";
    private static final String COSINE = "cosine-similarity";

    @Test
    void code_and_clock_survive_a_kill() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        session.mock().save(NDCG, "half of it");
        session.pass(Duration.ofSeconds(90));
        session.mock().tick();
        session.pass(Duration.ofMillis(900));

        session.restart();

        assertThat(session.mock().elapsed()).isEqualTo(90_000);
        assertThat(session.mock().state().desk(NDCG).orElseThrow().code()).contains("half of it");
        assertThat(session.mock().state().resumed()).isEqualTo(1);
        assertThat(session.log().intact()).isTrue();
    }

    @Test
    void a_change_behind_its_back_shows() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        session.mock().save(NDCG, "wrong");
        SessionRows rows = session.progress().sessions();
        SessionRows.Row last = rows.of("one").get(1);
        rows.add("one", new SessionRows.Row(3, 5, "SNAPSHOT", NDCG, "right, they say", last.hash()));

        session.restart();

        assertThat(session.log().intact()).isFalse();
    }

    @Test
    void the_clock_stands_in_a_pause_and_nothing_is_written_then() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        session.pass(Duration.ofSeconds(10));
        session.mock().pause();
        session.pass(Duration.ofHours(2));

        assertThat(session.mock().elapsed()).isEqualTo(10_000);
        assertThatThrownBy(() -> session.mock().save(NDCG, "meanwhile"))
                .isInstanceOf(Mock.Refused.class)
                .hasMessageContaining("clock stands");
        session.mock().resume();
        session.pass(Duration.ofSeconds(1));
        assertThat(session.mock().elapsed()).isEqualTo(11_000);
        assertThat(session.mock().state().pauses()).isEqualTo(1);
    }

    @Test
    void a_pause_survives_a_kill() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        session.mock().pause();
        session.restart();
        session.pass(Duration.ofMinutes(5));
        assertThat(session.mock().elapsed()).isZero();
        assertThat(session.mock().state().paused()).isTrue();
    }

    @Test
    void an_assessment_has_three_submits_that_tell_counts_and_no_pause() throws Exception {
        FakeSession session = new FakeSession(Preset.ASSESSMENT, 45);
        Mock mock = session.mock();
        mock.save(NDCG, "wrong");
        for (int i = 0; i < 3; i++) {
            List<String> told = new ArrayList<>();
            var judgement = mock.submit(NDCG, law -> told.add(law.law()));
            assertThat(told).containsExactly("a hidden law", "a hidden law");
            assertThat(judgement.laws()).noneMatch(law -> law.law().contains("house"));
            assertThat(judgement.headline()).isEqualTo("wrong answer");
        }
        assertThatThrownBy(() -> mock.submit(NDCG, law -> {})).hasMessageContaining("all 3 submits are used");
        assertThatThrownBy(mock::pause).hasMessageContaining("no pause");
    }

    @Test
    void a_document_runs_nothing_and_is_judged_at_the_end() throws Exception {
        FakeSession session = new FakeSession(Preset.DOC, 45);
        Mock mock = session.mock();
        mock.save(NDCG, "right");
        assertThatThrownBy(() -> mock.run(NDCG)).hasMessageContaining("runs nothing");
        assertThatThrownBy(() -> mock.submit(NDCG, law -> {})).hasMessageContaining("judges when the session ends");
        mock.end("done");
        assertThat(session.ground().judged()).containsExactly("right");
        assertThat(mock.state().desk(NDCG).orElseThrow().accepted()).isTrue();
    }

    @Test
    void what_was_judged_as_it_is_now_is_not_judged_again_at_the_end() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        Mock mock = session.mock();
        mock.save(NDCG, "right");
        assertThat(mock.submit(NDCG, law -> {}).verdict()).isEqualTo(Verdict.AC);
        mock.save(COSINE, "wrong");
        mock.end("done");
        mock.end("twice");
        assertThat(session.ground().judged()).containsExactly("right", "wrong");
        assertThat(session.log().entries().stream().filter(each -> each.kind() == Kind.END))
                .hasSize(1);
        assertThat(session.log().ended()).isTrue();
        assertThatThrownBy(() -> mock.save(NDCG, "late")).hasMessage("the session is over");
    }

    @Test
    void what_is_typed_when_the_time_is_up_still_counts_and_nothing_after_the_grace() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        Mock mock = session.mock();
        session.pass(Duration.ofMinutes(45).plusSeconds(2));
        assertThat(mock.left()).isZero();
        assertThat(mock.tick()).isFalse();
        mock.save(NDCG, "the last word");
        session.pass(Duration.ofSeconds(2));
        assertThat(mock.tick()).isTrue();
        assertThatThrownBy(() -> mock.save(NDCG, "too late")).hasMessage("the time is up");
        mock.end("the time was up");
        assertThat(session.ground().judged()).containsExactly("the last word");
    }

    @Test
    void code_is_final_once_the_talk_has_begun_and_answers_wait_for_it() throws Exception {
        Mock mock = new FakeSession(Preset.PAD, 45).mock();
        mock.save(NDCG, "right");
        assertThatThrownBy(() -> mock.answer(NDCG, 0, "early")).hasMessageContaining("begins when its code is final");
        mock.finish(NDCG);
        assertThatThrownBy(() -> mock.save(NDCG, "late")).hasMessageContaining("its talk has begun");
        mock.answer(NDCG, 0, "two\nlines");
        mock.mark(NDCG, 0, 1, 3);
        assertThatThrownBy(() -> mock.mark(NDCG, 0, 4, 3)).hasMessageContaining("0 to 3 points");
        Desk desk = mock.state().desk(NDCG).orElseThrow();
        assertThat(desk.answers()).containsEntry(0, "two\nlines");
        assertThat(desk.marks()).containsEntry(0, new Desk.Mark(1, 3));
    }

    @Test
    void each_exercise_has_its_own_clock() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        Mock mock = session.mock();
        session.pass(Duration.ofSeconds(10));
        mock.open(COSINE);
        session.pass(Duration.ofSeconds(20));
        mock.finish(COSINE);
        session.pass(Duration.ofSeconds(5));
        MockState state = mock.state();
        assertThat(state.desk(NDCG).orElseThrow().active()).isEqualTo(10_000);
        assertThat(state.desk(COSINE).orElseThrow().active()).isEqualTo(20_000);
        assertThat(state.desk(COSINE).orElseThrow().talked()).isEqualTo(5_000);
    }

    @Test
    void the_quiz_is_answered_once_survives_a_kill_and_costs_no_exercise_its_time() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        QuizCase asked = new FakeSolutions().quiz(FakeSolutions.CASE);
        session.mock().open("");
        session.pass(Duration.ofSeconds(40));
        assertThatThrownBy(() -> session.mock().order(asked, List.of(1, 1))).isInstanceOf(Mock.Refused.class);
        assertThatThrownBy(() -> session.mock().order(asked, List.of(3))).isInstanceOf(Mock.Refused.class);
        assertThatThrownBy(() -> session.mock().named(asked, 1)).isInstanceOf(Mock.Refused.class);
        session.mock().order(asked, List.of(1, 0));

        session.restart();
        session.mock().named(asked, 2);

        assertThatThrownBy(() -> session.mock().order(asked, List.of(0))).isInstanceOf(Mock.Refused.class);
        assertThatThrownBy(() -> session.mock().named(asked, 1)).isInstanceOf(Mock.Refused.class);
        assertThat(session.mock().state().desk(NDCG).orElseThrow().active()).isZero();
        assertThat(session.ground().judged()).containsExactly("clicks [1, 0]", "clicks 2");
        session.mock().end("over");
        MockReport report = MockReport.of(session.log(), new FakeSolutions(), FakeSolutions.OUTLOOK);
        assertThat(report.quiz().get(0).judged()).isEqualTo("another is better, order right in 67 % of the pairs");
        assertThat(report.quiz().get(0).marked()).isEqualTo("2 of 2");
        assertThat(report.html()).contains("It tempts most.", "left out by you");
        assertThat(report.markdown()).contains("Self-marked: 2 of 2 points");
    }

    @Test
    void a_session_of_a_version_without_the_quiz_asks_none_of_it() throws Exception {
        SessionRows rows = new FakeSession(Preset.PAD, 45).progress().sessions();
        String plan = JsonMapper.shared()
                .writeValueAsString(MockLog.unfinished(rows).orElseThrow().plan());
        rows.begin("older", plan.replace(",\"quiz\":[\"clicks\"]", ""));
        assertThat(rows.all()).anyMatch(session -> !session.plan().contains("clicks"));
        assertThat(MockLog.all(rows)).anyMatch(log -> log.plan().quiz().isEmpty());
    }

    @Test
    void the_report_sorts_mistakes_and_keeps_self_marks_apart() throws Exception {
        FakeSession session = new FakeSession(Preset.PAD, 45);
        Mock mock = session.mock();
        mock.save(NDCG, "wrong");
        mock.submit(NDCG, law -> {});
        session.pass(Duration.ofSeconds(61));
        mock.save(NDCG, "right <script>");
        mock.fact(Kind.PASTE, NDCG, 40);
        mock.submit(NDCG, law -> {});
        mock.finish(NDCG);
        mock.answer(NDCG, 0, "");
        mock.mark(NDCG, 0, 1, 2);
        mock.end("done");

        MockReport report = MockReport.of(session.log(), new FakeSolutions(), FakeSolutions.OUTLOOK);

        MockReport.Part ndcg = report.exercises().get(0);
        assertThat(ndcg.verdict()).isEqualTo("AC");
        assertThat(ndcg.mistakes())
                .containsExactly(new Mistake(Mistake.Kind.CONVENTION, "broken: a law of the house (the house's rule)"));
        assertThat(ndcg.timeline()).contains("first compiled at 0:00", "accepted at 1:01");
        assertThat(ndcg.facts()).contains("pasted once, 40 characters in all");
        assertThat(ndcg.questions().get(0).marked()).isEqualTo("1 of 2");
        assertThat(report.exercises().get(1).mistakes())
                .containsExactly(new Mistake(Mistake.Kind.OUT_OF_TIME, "nothing was written"));
        assertThat(MockEvidence.of(
                        List.of(session.log()), slug -> FakeSession.problems().get(slug)))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.problem().id().slug()).isEqualTo(NDCG);
                    assertThat(evidence.outcome()).isEqualTo(Outcome.CLEAR);
                    assertThat(evidence.counts()).isTrue();
                });
        assertThat(report.html())
                .contains("self-marked, not judged", "a risk by name")
                .doesNotContain("right <script>");
        assertThat(report.json()).contains("\"schema\":\"podium.session/1\"");
        assertThat(report.markdown()).contains("- **convention**: broken: a law of the house");
    }
}
