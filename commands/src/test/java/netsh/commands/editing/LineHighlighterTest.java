package netsh.commands.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the parts of a line are; parts that are plain are not listed. */
class LineHighlighterTest {
    private static TypedLines lab;

    @BeforeAll
    static void build() {
        lab = new TypedLines("ip netns add r1", "brctl addbr br0", "ip link add v1 type veth peer name inner netns r1");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @Test
    void namesAreLookedUpWhereTheCommandRuns() {
        assertThat(lab.colours("ip link set v1 up")).isEqualTo("ip:COMMAND link:KEYWORD set:KEYWORD v1:NAME up:KEYWORD");
        assertThat(lab.colours("ip netns exec r1 ip link set v1 up")).endsWith("set:KEYWORD v1:UNKNOWN_NAME up:KEYWORD");
        assertThat(lab.colours("ip -n r1 link set inner up"))
                .isEqualTo("ip:COMMAND -n:OPTION r1:NAME link:KEYWORD set:KEYWORD inner:NAME up:KEYWORD");
    }

    @Test
    void commandsThatAreThereAndThatAreNot() {
        assertThat(lab.colours("brctl show; brcontrol show")).isEqualTo(
                "brctl:COMMAND show:KEYWORD ;:OPERATOR brcontrol:UNKNOWN_COMMAND");
        assertThat(lab.colours("cd /etc && x=1")).isEqualTo("cd:BUILTIN /etc:NAME &&:OPERATOR");
    }

    @Test
    void newNamesAreNoMistakes() {
        assertThat(lab.colours("ip netns add r9; ip link add v9 type dummy")).isEqualTo("ip:COMMAND netns:KEYWORD add:KEYWORD"
                + " ;:OPERATOR ip:COMMAND link:KEYWORD add:KEYWORD type:KEYWORD dummy:KEYWORD");
    }

    @Test
    void aWordThatIsOnlyBegunIsNoMistakeYet() {
        assertThat(lab.colours("brc")).isEmpty();
        assertThat(lab.colours("brctl addi")).isEqualTo("brctl:COMMAND");
        assertThat(lab.colours("brctl addi br0")).startsWith("brctl:COMMAND addi:ERROR");
        assertThat(lab.colours("brctl addx")).isEqualTo("brctl:COMMAND addx:ERROR");
    }

    @Test
    void whereTheToolStopsUnderstanding() {
        assertThat(lab.colours("ip link set v1 mtu many")).endsWith("mtu:KEYWORD many:ERROR");
        assertThat(lab.colours("ip link set v1 br0 up")).contains("br0:ERROR");
        assertThat(lab.colours("ip lonk show")).isEqualTo("ip:COMMAND lonk:ERROR");
    }

    @Test
    void theShellsOwnParts() {
        assertThat(lab.colours("if true; then echo \"a $HOME\" 'b'; fi # done")).isEqualTo(
                "if:BUILTIN true:BUILTIN ;:OPERATOR then:BUILTIN echo:BUILTIN \"a :STRING $HOME:VARIABLE \":STRING"
                        + " 'b':STRING ;:OPERATOR fi:BUILTIN # done:COMMENT");
        assertThat(lab.colours("echo $(ip link) | wc")).isEqualTo(
                "echo:BUILTIN $(:OPERATOR ip:COMMAND link:KEYWORD ):OPERATOR |:OPERATOR wc:COMMAND");
        assertThat(lab.colours("ls; fi")).isEqualTo("ls:COMMAND ;:OPERATOR fi:ERROR");
        assertThat(lab.colours("echo 'open")).isEqualTo("echo:BUILTIN 'open:STRING");
    }
}
