package netsh.commands.ping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PingStatisticsTest {
    private final PingStatistics counts = new PingStatistics();

    private void send() {
        counts.sending((int) counts.transmitted() + 1);
        counts.sent();
    }

    @Test
    void meanAndDeviationAreRoundedAsTheReferenceMachineRoundsThem() {
        send();
        counts.replied(1);
        counts.timed(1751);
        send();
        counts.replied(2);
        counts.timed(567);

        assertThat(counts.leastMicros()).isEqualTo(567);
        assertThat(counts.meanMicros()).isEqualTo(1159);
        assertThat(counts.mostMicros()).isEqualTo(1751);
        assertThat(counts.deviationMicros()).isEqualTo(592);
        assertThat(counts.pipe()).isEqualTo(1);
    }

    @Test
    void thePipeIsAsLongAsTheMostRequestsUnderWay() {
        send();
        send();
        send();
        counts.failed(1);

        assertThat(counts.pipe()).isEqualTo(3);
        assertThat(counts.inFlight()).isEqualTo(2);
        assertThat(counts.errors()).isEqualTo(1);
    }

    @Test
    void aSecondAnswerIsADuplicate() {
        send();

        assertThat(counts.replied(1)).isFalse();
        assertThat(counts.replied(1)).isTrue();
        assertThat(counts.answered()).isEqualTo(1);
        assertThat(counts.duplicates()).isEqualTo(1);
    }

    @Test
    void timesHaveThreeDigits() {
        assertThat(PingPrinter.roundTrip(57)).isEqualTo("0.057");
        assertThat(PingPrinter.roundTrip(1234)).isEqualTo("1.23");
        assertThat(PingPrinter.roundTrip(9999)).isEqualTo("10.0");
        assertThat(PingPrinter.roundTrip(123_456)).isEqualTo("123");
    }
}
