package podium.judge.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FrameChannelTest {
    private static final int MAGIC = 0x504F4431;
    private static final byte RETURNED = (byte) FrameKind.RETURNED.ordinal();

    private static byte[] header(int magic, int kind, int number, int length) {
        return ByteBuffer.allocate(13)
                .putInt(magic)
                .put((byte) kind)
                .putInt(number)
                .putInt(length)
                .array();
    }

    private static FrameChannel judge(byte[] received) {
        return FrameChannel.ofJudge(new ByteArrayInputStream(received), OutputStream.nullOutputStream());
    }

    @Test
    void a_frame_without_content_arrives() throws IOException {
        Frame frame = judge(header(MAGIC, RETURNED, 0, 0)).receive();
        assertThat(frame.kind()).isEqualTo(FrameKind.RETURNED);
        assertThat(frame.payload()).isEmpty();
    }

    @Test
    void a_wrong_magic_kind_number_or_length_is_refused() {
        for (byte[] header : new byte[][] {
            header(MAGIC + 1, RETURNED, 0, 0),
            header(MAGIC, -1, 0, 0),
            header(MAGIC, FrameKind.values().length, 0, 0),
            header(MAGIC, RETURNED, 1, 0),
            header(MAGIC, RETURNED, 0, -1),
            header(MAGIC, RETURNED, 0, Integer.MAX_VALUE),
        }) {
            assertThatThrownBy(() -> judge(header).receive()).isInstanceOf(MalformedFrame.class);
        }
    }

    @Test
    void an_end_between_frames_or_within_one_is_an_end_and_no_malformed_frame() {
        for (byte[] ended : new byte[][] {{}, new byte[5], header(MAGIC, RETURNED, 0, 1)}) {
            assertThatThrownBy(() -> judge(ended).receive()).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void an_answer_bears_the_number_of_what_was_asked_and_is_taken_once() throws IOException {
        ByteArrayOutputStream asked = new ByteArrayOutputStream();
        FrameChannel.ofJudge(InputStream.nullInputStream(), asked).send(new Frame(FrameKind.CALL));
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        FrameChannel worker = FrameChannel.ofWorker(new ByteArrayInputStream(asked.toByteArray()), answered);
        worker.receive();
        worker.send(new Frame(FrameKind.RETURNED));
        worker.send(new Frame(FrameKind.RETURNED));

        FrameChannel judge = judge(answered.toByteArray());
        judge.send(new Frame(FrameKind.CALL));
        judge.receive();
        judge.send(new Frame(FrameKind.CALL));
        assertThatThrownBy(judge::receive)
                .isInstanceOf(MalformedFrame.class)
                .hasMessage("expected a frame of number 2, found one of number 1");
    }
}
