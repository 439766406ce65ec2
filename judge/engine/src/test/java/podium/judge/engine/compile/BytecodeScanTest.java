package podium.judge.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.exercises.scanned.Scanned;

class BytecodeScanTest {
    @Test
    void arithmetic_collections_lambdas_and_printing_leave_nothing_behind() throws Exception {
        assertThat(scan(Scanned.Plain.class).mayLeakState()).isFalse();
    }

    @Test
    void a_view_of_an_array_leaves_nothing_behind_but_memory_outside_of_the_heap_may() throws Exception {
        assertThat(scan(Scanned.WrapsAnArray.class).mayLeakState()).isFalse();
        assertThat(scan(Scanned.TakesNativeMemory.class).mayLeakState()).isTrue();
    }

    @Test
    void threads_properties_and_reflection_may() throws Exception {
        assertThat(scan(Scanned.StartsAThread.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.SetsTheLocale.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.Reflects.class).mayLeakState()).isTrue();
    }

    @Test
    void the_pool_of_strings_shared_generators_and_static_fields_of_others_may() throws Exception {
        assertThat(scan(Scanned.FillsThePool.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.DrawsFromAll.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.SetsAnothersField.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.SetsWhatItInherits.class).mayLeakState()).isTrue();
        assertThat(scan(Scanned.SetsItsField.class).mayLeakState()).isFalse();
    }

    @Test
    void a_static_counter_is_state_only_where_the_class_loader_stays() throws Exception {
        BytecodeScan scan = scan(Scanned.CountsInAStatic.class);
        assertThat(scan.references()).contains("java/util/concurrent/atomic/AtomicInteger");
        assertThat(scan.mayLeakStateOnSpark()).isTrue();
    }

    @Test
    void a_constant_is_no_state_anywhere() throws Exception {
        assertThat(scan(Scanned.Plain.class).mayLeakStateOnSpark()).isFalse();
    }

    @Test
    void the_candidates_interfaces_are_those_it_names() throws Exception {
        assertThat(scan(Scanned.Plain.class).interfaces()).containsExactly("java/util/function/Supplier");
    }

    private static BytecodeScan scan(Class<?> type) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream code = type.getResourceAsStream(file)) {
            classes.put(type.getName(), code.readAllBytes());
        }
        return BytecodeScan.of(classes, type.getName());
    }
}
