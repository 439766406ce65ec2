package podium.judge.hidden.pipelines.pointintimejoin;

import static podium.judge.hidden.pipelines.pointintimejoin.World.at;
import static podium.judge.hidden.pipelines.pointintimejoin.World.known;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import podium.judge.hidden.pipelines.Partitions;

/**
 * What one law asks about. Scenes with the same limit are asked about in one call, each with entities of its own: a call
 * takes Spark a tenth of a second, whatever its size.
 */
enum Scene {
    DRAWN(Scene.TTL, world -> world.drawn(80, 8, Scene.TTL)),
    SCATTERED(
            Scene.TTL,
            world -> world.entities(at(150, 350, 550), known(100, 100, 1), known(300, 300, 2), known(500, 500, 3))
                    .drawn(20, 8, Scene.TTL)),
    REPEATED(
            Scene.TTL,
            world -> world.entities(at(150), known(100, 120, 1), known(100, 130, 2))
                    .drawn(20, 4, Scene.TTL)
                    .repeated()),
    AGE_EXACT(Scene.TTL, world -> world.entities(at(10 + Scene.TTL), known(10, 20, 1))),
    AGE_AND_ONE(
            Scene.TTL,
            world -> world.entities(at(11 + Scene.TTL), known(10, 10, 1))
                    .entities(at(11 + Scene.TTL), known(10, 900, 1), known(5, 950, 2))),
    ABSENT(Scene.TTL, world -> world.entities(at(100, 200)).entities(at(10), known(11, 11, 5))),
    OVERLAPPING(
            Scene.TTL,
            world -> world.entities(at(100), known(90, 90, 1))
                    .entities(at(100), known(95, 95, 2))
                    .entities(at(100))),
    WIDE_ENTITIES(Scene.TTL, Scene::wideEntities),

    FUTURE_EVENT(
            Scene.LONG_TTL,
            world -> world.entities(at(100), known(101, 40, 1), known(80, 85, 2))
                    .entities(at(100), known(101, 101, 1), known(20, 30, 2))),
    NOT_YET_AVAILABLE(
            Scene.LONG_TTL,
            world ->
                    world.entities(at(100), known(90, 101, 1), known(60, 70, 2)).entities(at(100), known(90, 101, 1))),
    SAME_MILLISECOND(
            Scene.LONG_TTL,
            world -> world.entities(at(100), known(100, 100, 1), known(50, 50, 2))
                    .entities(at(100), known(90, 100, 3))
                    .entities(at(100), known(100, 60, 4))),
    CORRECTED(
            Scene.LONG_TTL,
            world -> world.entities(at(80, 89, 90, 95), known(50, 60, 1), known(50, 90, 2), known(50, 94, -3))),
    LATE(Scene.LONG_TTL, world -> world.entities(at(85, 95), known(50, 60, 1), known(40, 90, 2))),
    TIED(
            Scene.LONG_TTL,
            world -> world.entities(at(70), known(50, 60, 1), known(50, 60, 3), known(50, 60, -2))
                    .entities(at(70), known(50, 60, -1), known(50, 60, -4))),
    SAME_LABEL(Scene.LONG_TTL, world -> world.entities(at(70, 70, 70), known(50, 60, 1))),

    DRAWN_FOREVER(Scene.FOREVER, world -> world.drawn(80, 8, Scene.TTL)),
    ANY_AGE(
            Scene.FOREVER,
            world -> world.entities(at(0, 5_000_000_000_000L), known(0, 0, 1)).entities(at(1L << 32), known(0, 0, 2))),

    DRAWN_FRESH(0, world -> world.drawn(40, 6, 3)),
    OF_ITS_MILLISECOND(0, world -> world.entities(at(100, 101), known(100, 100, 1), known(99, 100, 2)));

    static final int TTL = 1_000;
    /** For scenes in which nothing is too old: other answers than to those of the other limit. */
    static final long LONG_TTL = 5_000;

    static final long FOREVER = Long.MAX_VALUE;

    /** More entities and labels than any scene has. */
    private static final int ROOM = 10_000;

    private static final int PARTITIONS = 4;

    private final long ttlMillis;
    private final UnaryOperator<World> rows;

    Scene(long ttlMillis, UnaryOperator<World> rows) {
        this.ttlMillis = ttlMillis;
        this.rows = rows;
    }

    private static World wideEntities(World world) {
        long wide = 1L << 32;
        return world.named(1, 0, at(100), known(90, 90, 1))
                .named(-1, 0, at(100), known(91, 91, 2))
                .named(1 + wide, 0, at(100), known(92, 92, 3))
                .named(1 - wide, 0, at(100))
                .named(Long.MIN_VALUE, 0, at(100), known(93, 93, 4))
                .named(Long.MAX_VALUE, 0, at(100), known(94, 94, 5))
                .named(0, 0, at(100));
    }

    private AsOfCase of(long seed, int first) {
        return rows.apply(new World(new SplittableRandom(seed), first)).dealt(PARTITIONS, ttlMillis);
    }

    /** The scene as one call of its own. */
    AsOfCase alone(long seed) {
        return of(seed, 0);
    }

    /** The scene as a part of the call that it shares. */
    AsOfCase among(long seed) {
        return of(seed, ROOM * (1 + ordinal()));
    }

    /** The call that all scenes with this limit share. */
    AsOfCase together(long seed) {
        List<AsOfCase> all = sharing().map(each -> each.among(seed)).toList();
        return new AsOfCase(
                Partitions.together(all.stream().map(AsOfCase::labels)),
                Partitions.together(all.stream().map(AsOfCase::features)),
                ttlMillis);
    }

    /** One scene of each limit. */
    static Stream<Scene> first() {
        return Arrays.stream(values())
                .filter(scene -> scene == scene.sharing().findFirst().orElseThrow());
    }

    private Stream<Scene> sharing() {
        return Arrays.stream(values()).filter(each -> each.ttlMillis == ttlMillis);
    }
}
