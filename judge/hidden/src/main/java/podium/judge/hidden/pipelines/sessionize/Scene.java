package podium.judge.hidden.pipelines.sessionize;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.exercises.pipelines.sessionize.Click;
import podium.judge.hidden.pipelines.Partitions;

/**
 * What one law asks about. Scenes with the same limits are asked about in one call, each with members of its own: a call
 * takes Spark a tenth of a second, whatever its size.
 */
enum Scene {
    DRAWN(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.drawn(80, 12, Scene.GAP).repeating(5).dealt(5)),
    SCATTERED(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.members(0, 400, 800, 1_200, 4_000, 4_500)
                    .drawn(20, 8, Scene.GAP)
                    .scattered(6)),
    REPEATED(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.members(0, 700, 900, 4_000)
                    .drawn(20, 6, Scene.GAP)
                    .repeating(1)
                    .repeating(3)
                    .dealt(4)),
    TIED(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.members(0, 0, 0, 500, 500).members(7, 7).dealt(3)),
    SHORT(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.members(0).members(0, 600).members(0, 10 * Scene.GAP).dealt(3)),
    OVERLAPPING(Scene.GAP, Scene.CAP, Scene::overlapping),
    WIDE_USERS(Scene.GAP, Scene.CAP, Scene::wideUsers),
    COUNTED(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.drawn(6, 6, Scene.GAP).repeating(2).dealt(3)),
    HERE(Scene.GAP, Scene.CAP, crowd -> crowd.members(100, 600, 1_500, 2_300).dealt(3)),
    LATER(
            Scene.GAP,
            Scene.CAP,
            crowd -> crowd.members(
                            Scene.LATER_BY + 100, Scene.LATER_BY + 600, Scene.LATER_BY + 1_500, Scene.LATER_BY + 2_300)
                    .dealt(3)),

    DRAWN_UNCAPPED(
            Scene.GAP,
            Scene.NO_CAP,
            crowd -> crowd.drawn(80, 12, Scene.GAP).repeating(5).dealt(5)),
    GAP_EXACT(
            Scene.GAP,
            Scene.NO_CAP,
            crowd -> crowd.members(0, Scene.GAP)
                    .members(0, Scene.GAP, 2 * Scene.GAP)
                    .dealt(3)),
    GAP_AND_ONE(
            Scene.GAP,
            Scene.NO_CAP,
            crowd -> crowd.members(0, Scene.GAP + 1)
                    .members(0, Scene.GAP, 2 * Scene.GAP + 1)
                    .dealt(3)),
    GAP_FROM_BEFORE(
            Scene.GAP,
            Scene.NO_CAP,
            crowd -> crowd.members(0, 700, 1_400, 2_100, 2_800).dealt(3)),
    NO_CAP_AT_ALL(
            Scene.GAP,
            Scene.NO_CAP,
            crowd -> crowd.members(3, 903, 1_803, 2_703, 3_603).dealt(3)),
    WIDE_TIMES(Scene.GAP, Scene.NO_CAP, Scene::wideTimes),
    FEW(Scene.GAP, Scene.NO_CAP, crowd -> crowd.drawn(8, 6, Scene.GAP).dealt(3)),

    CAP_EXACT(
            2 * Scene.CAP,
            Scene.CAP,
            crowd -> crowd.members(0, Scene.CAP)
                    .members(0, 1_000, Scene.CAP - 1, Scene.CAP)
                    .members(0, Scene.CAP, Scene.CAP)
                    .dealt(3)),
    CAP_AND_ONE(
            2 * Scene.CAP,
            Scene.CAP,
            crowd -> crowd.members(0, Scene.CAP + 1)
                    .members(0, 2_000, 4_000, Scene.CAP + 1, Scene.CAP + 500)
                    .dealt(3)),
    CAP_STARTS_ANEW(
            2 * Scene.CAP,
            Scene.CAP,
            crowd -> crowd.members(0, 4_500, 7_500, 11_500, 12_400, 12_600).dealt(3));

    static final int GAP = 1_000;
    static final long CAP = 5_000;
    static final long NO_CAP = Long.MAX_VALUE;
    /** How much later what happens {@link #HERE} happens once more. */
    static final long LATER_BY = 1_234_567_890_623L;

    /** More members and events than any scene has. */
    private static final int ROOM = 10_000;

    private final long gapMillis;
    private final long capMillis;
    private final Function<Crowd, List<List<Click>>> partitions;

    Scene(long gapMillis, long capMillis, Function<Crowd, List<List<Click>>> partitions) {
        this.gapMillis = gapMillis;
        this.capMillis = capMillis;
        this.partitions = partitions;
    }

    private static List<List<Click>> overlapping(Crowd crowd) {
        for (long i = 1; i <= 12; i++) {
            crowd.member(300 * i, 300 * i + 650, 300 * i + 1_200);
        }
        return crowd.dealt(3);
    }

    private static List<List<Click>> wideUsers(Crowd crowd) {
        long wide = 1L << 32;
        return crowd.named(1, 0, 900)
                .named(-1, 200, 1_100)
                .named(1 + wide, 400, 1_300)
                .named(1 - wide, 600, 1_500)
                .named(Long.MIN_VALUE, 100, 2_000)
                .named(Long.MAX_VALUE, 100)
                .named(0, 500, 1_400)
                .dealt(3);
    }

    private static List<List<Click>> wideTimes(Crowd crowd) {
        long wide = 1L << 32;
        return crowd.member(-400, 0, 400)
                .member(0, wide)
                .member(Integer.MAX_VALUE, Integer.MAX_VALUE + 500L)
                .member(-wide - 600, -wide, 300 - wide, 300)
                .member(1, 900)
                .member(-2_000_000_000_000L, 2_000_000_000_000L)
                .dealt(3);
    }

    private SessionizeCase of(long seed, int first) {
        Crowd crowd = new Crowd(new SplittableRandom(seed), first);
        return new SessionizeCase(partitions.apply(crowd), gapMillis, capMillis);
    }

    /** The scene as one call of its own. */
    SessionizeCase alone(long seed) {
        return of(seed, 0);
    }

    /** The scene as a part of the call that it shares. */
    SessionizeCase among(long seed) {
        return of(seed, room());
    }

    /** From here on its members are numbered in the call that it shares. */
    int room() {
        return ROOM * (1 + ordinal());
    }

    /** The call that all scenes with these limits share. */
    SessionizeCase together(long seed) {
        List<List<Click>> all =
                Partitions.together(sharing().map(each -> each.among(seed).partitions()));
        return new SessionizeCase(all, gapMillis, capMillis);
    }

    /** One scene of each pair of limits. */
    static Stream<Scene> first() {
        return Arrays.stream(values())
                .filter(scene -> scene == scene.sharing().findFirst().orElseThrow());
    }

    private Stream<Scene> sharing() {
        return Arrays.stream(values()).filter(each -> each.gapMillis == gapMillis && each.capMillis == capMillis);
    }
}
