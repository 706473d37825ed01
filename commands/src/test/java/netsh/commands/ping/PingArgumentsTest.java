package netsh.commands.ping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import netsh.commands.getopt.OptionException;
import org.junit.jupiter.api.Test;

class PingArgumentsTest {
    private static String refusal(String... words) throws OptionException {
        try {
            new PingArguments().read(PingOptions.TABLE.parse(List.of(words)));
            return "none";
        } catch (PingFailure failure) {
            return failure.getMessage() + " " + failure.exitStatus();
        }
    }

    @Test
    void refusalsArePingsOwn() throws OptionException {
        assertThat(refusal()).isEqualTo("usage error: Destination address required 1");
        assertThat(refusal("-c", "x", "h")).isEqualTo("invalid argument: 'x' 1");
        assertThat(refusal("-t", "256", "h")).isEqualTo("invalid argument: '256': out of range: 0 <= value <= 255 1");
        assertThat(refusal("-c", "99999999999999999999", "h"))
                .isEqualTo("invalid argument: '99999999999999999999': Numerical result out of range 1");
        assertThat(refusal("-W", "-1", "h")).isEqualTo("bad linger time: -1 2");
        assertThat(refusal("-4", "-6", "h")).isEqualTo("only one -4 or -6 option may be specified 2");
        assertThat(refusal("-p", "zz", "h")).isEqualTo("patterns must be specified as hex digits: zz 2");
    }

    @Test
    void rubbishInATimeIsOnlyWarnedOf() throws Exception {
        PingArguments arguments = new PingArguments();

        PingRequest request = arguments.read(PingOptions.TABLE.parse(List.of("h", "-i", "0.2s", "-qc3")));

        assertThat(arguments.warnings()).containsExactly(
                "option argument contains garbage: s", "this will become fatal error in the future");
        assertThat(request.pace().intervalMillis()).isEqualTo(200);
        assertThat(request.pace().count()).isEqualTo(3);
        assertThat(request.flags()).containsExactly(PingFlag.QUIET);
    }
}
