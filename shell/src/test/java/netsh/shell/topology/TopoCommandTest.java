package netsh.shell.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import netsh.shell.script.ScriptException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What {@code topo} draws in the terminal. */
class TopoCommandTest {
    private static final List<String> VLANS = List.of(
            "ip link add br0 type bridge vlan_filtering 1",
            "ip link set br0 up",
            "ip netns add red",
            "ip netns add blue",
            "ip link add p1 master br0 type veth peer name eth0 netns red",
            "ip link add p2 master br0 type veth peer name eth0 netns blue",
            "ip link set p1 up",
            "bridge vlan del dev p1 vid 1",
            "bridge vlan add dev p1 vid 10 pvid untagged",
            "bridge vlan add dev p2 vid 20",
            "ip -n red addr add 10.0.10.1/24 dev eth0",
            "ip -n red link set eth0 up",
            "ip -n blue link add link eth0 name eth0.20 type vlan id 20",
            "ip -n blue addr add 10.0.20.2/24 dev eth0.20");

    @Test
    void drawsTheHomework() throws IOException, ScriptException {
        String picture = TypedTopo.after(TypedTopo.script("homework.nsh"), "topo");
        assertThat(picture).isEqualTo("""
                ▣ outside  outside of the lab
                │  lo 8.8.8.8/32 203.0.113.80/32
                └─ ens33 192.168.2.2/24 ── ens33
                   ━━ br-ex  bridge of lab
                   ├─ br-ex 192.168.2.139/24
                   │  ▣ lab  machine
                   └─ veth2.1 ── eth1 192.168.2.140/24
                      ▣ Netns1  namespace
                      └─ eth0 10.0.1.254/24 ── veth1.1
                         ━━ br-in  bridge of lab
                         ├─ vm1.0 ── eth0 10.0.1.1/24
                         │  ▣ vm1  virtual machine
                         └─ vm2.0 ── eth0 10.0.1.2/24
                            ▣ vm2  virtual machine
                """);
    }

    @Test
    void drawsVlansAndWhatIsDown() {
        assertThat(TypedTopo.after(VLANS, "topo --ascii")).isEqualTo("""
                * outside  outside of the lab
                |  lo 8.8.8.8/32 203.0.113.80/32
                `- ens33 192.168.2.2/24 -- ens33 192.168.2.139/24
                   * lab  machine

                == br0  bridge of lab
                +- p1 (VLAN 10) -- eth0 10.0.10.1/24
                |  * red  namespace
                `- p2 (VLANs 1,20t) [down] .. eth0 [down]
                   * blue  namespace
                      eth0.20 10.0.20.2/24 (VLAN 20 on eth0) [down]
                """);
    }

    @Test
    void drawsATunnelBetweenItsEndsWithinEightyColumns() throws IOException, ScriptException {
        assertThat(TypedTopo.after(TypedTopo.script("vxlan.nsh"), "topo")).endsWith("""
                ━━ br0  bridge of lab
                ├─ red0 ── eth0 10.42.0.1/24
                │  ▣ red  namespace
                └─ vx42 (VXLAN 42 to 192.168.2.140) ── vx42 (VXLAN 42 to 192.168.2.139)
                   ━━ br0  bridge of hyper2
                   └─ blue0 ── eth0 10.42.0.2/24
                      ▣ hyper2/blue  namespace
                """);
        assertThat(TypedTopo.after(List.of(
                "ip link add a-very-long-nam type veth peer name other-long-name",
                "ip netns add red",
                "ip link set other-long-name netns red",
                "ip addr add 203.0.113.101/24 dev a-very-long-nam",
                "ip -n red addr add 203.0.113.102/24 dev other-long-name"), "topo")).endsWith("""
                   └─ a-very-long-nam 203.0.113.101/24 [down]
                       ╌╌ other-long-name 203.0.113.102/24 [down]
                      ▣ red  namespace
                """);
    }

    @Test
    void drawsBridgesOfOpenvswitch() {
        assertThat(TypedTopo.after(List.of(
                "ovs-vsctl add-br s1",
                "ovs-vsctl add-br s2",
                "ip netns add red",
                "ip link add p1 type veth peer name eth0 netns red",
                "ip link set p1 up",
                "ip -n red link set eth0 up",
                "ovs-vsctl add-port s1 p1 tag=10",
                "ovs-vsctl add-port s1 gw -- set interface gw type=internal",
                "ip addr add 10.0.0.1/24 dev gw",
                "ip link set gw up",
                "ovs-vsctl add-port s1 to2 -- set interface to2 type=patch options:peer=to1",
                "ovs-vsctl add-port s2 to1 -- set interface to1 type=patch options:peer=to2"), "topo")).isEqualTo("""
                ▣ outside  outside of the lab
                │  lo 8.8.8.8/32 203.0.113.80/32
                └─ ens33 192.168.2.2/24 ── ens33 192.168.2.139/24
                   ▣ lab  machine
                   └─ gw 10.0.0.1/24
                      ━━ s1  Open vSwitch of lab
                      ├─ to2 ── to1  patch
                      │  ━━ s2  Open vSwitch of lab
                      └─ p1 (VLAN 10) ── eth0
                         ▣ red  namespace
                """);
    }

    @Test
    void drawsALabInWhichNothingWasDone() {
        assertThat(TypedTopo.after(List.of(), "topo")).isEqualTo("""
                ▣ outside  outside of the lab
                │  lo 8.8.8.8/32 203.0.113.80/32
                └─ ens33 192.168.2.2/24 ── ens33 192.168.2.139/24
                   ▣ lab  machine
                """);
    }

    @Test
    void foldsWhatLooksAlikeInALargeLab() {
        List<String> commands = new ArrayList<>(List.of("ip link add br0 type bridge", "ip link set br0 up"));
        for (int i = 1; i <= 100; i++) {
            commands.add("ip netns add n" + i);
            commands.add("ip link add p" + i + " master br0 type veth peer name eth0 netns n" + i);
        }
        assertThat(TypedTopo.after(commands, "topo")).endsWith("""
                ━━ br0  bridge of lab
                ├─ p1 [down] ╌╌ eth0 [down]
                │  ▣ n1  namespace
                ├─ p2 [down] ╌╌ eth0 [down]
                │  ▣ n2  namespace
                ├─ p3 [down] ╌╌ eth0 [down]
                │  ▣ n3  namespace
                └─ … 97 more like these
                """);
    }

    @Test
    void tellsWhatWasAddedAndRemoved() {
        assertThat(TypedTopo.after(VLANS, "topo --diff 2 5")).isEqualTo("""
                + ▣ red  namespace
                + ▣ blue  namespace
                + br0: p1 (VLAN 1) [down] ╌╌ red: eth0 [down]
                """);
        assertThat(TypedTopo.after(VLANS, "topo --diff 4 2")).isEqualTo("""
                - ▣ red  namespace
                - ▣ blue  namespace
                """);
        assertThat(TypedTopo.after(VLANS, "topo --diff 3 3")).isEqualTo("nothing changed from step 3 to step 3\n");
    }

    @Test
    void writesAGraphForOtherPrograms() {
        assertThat(TypedTopo.after(VLANS, "topo --dot -")).isEqualTo("""
                graph lab {
                  node [shape=box, fontname="sans-serif"];
                  edge [fontname="sans-serif", fontsize=10];
                  "outside" [label="outside\\noutside of the lab\\nlo 8.8.8.8/32 203.0.113.80/32"];
                  "lab" [label="lab\\nmachine"];
                  "lab/br0" [label="br0\\nbridge of lab", style=filled, fillcolor="#dbe7f3"];
                  "red" [label="red\\nnamespace"];
                  "blue" [label="blue\\nnamespace\\neth0.20 10.0.20.2/24 (VLAN 20 on eth0) [down]"];
                  "outside" -- "lab" [taillabel="ens33 192.168.2.2/24", headlabel="ens33 192.168.2.139/24"];
                  "lab/br0" -- "red" [taillabel="p1 (VLAN 10)", headlabel="eth0 10.0.10.1/24"];
                  "lab/br0" -- "blue" [taillabel="p2 (VLANs 1,20t) [down]", headlabel="eth0 [down]", style=dashed];
                }
                """);
        assertThat(TypedTopo.after(VLANS, "topo --mermaid -")).isEqualTo("""
                flowchart TD
                  n0["outside<br>outside of the lab<br>lo 8.8.8.8/32 203.0.113.80/32"]
                  n1["lab<br>machine"]
                  n2[["br0<br>bridge of lab"]]
                  n3["red<br>namespace"]
                  n4["blue<br>namespace<br>eth0.20 10.0.20.2/24 (VLAN 20 on eth0) [down]"]
                  n0 ---|"ens33 192.168.2.2/24 - ens33 192.168.2.139/24"| n1
                  n2 ---|"p1 (VLAN 10) - eth0 10.0.10.1/24"| n3
                  n2 -.-|"p2 (VLANs 1,20t) [down] - eth0 [down]"| n4
                """);
    }

    @Test
    void drawsAFigureThatIsWellFormed() throws Exception {
        String figure = TypedTopo.after(TypedTopo.script("homework.nsh"), "topo --svg -");
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(figure)));
        NodeList texts = document.getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()))
                .contains("outside", "br-ex  bridge of lab", "eth1 192.168.2.140/24", "Netns1", "br-in  bridge of lab",
                        "vm1", "eth0 10.0.1.2/24");
    }

    @Test
    void refusesWhatItCannotDo() {
        assertThat(TypedTopo.after(List.of(), "topo --html x.html")).startsWith("topo: Unknown options: '--html', 'x.html'\n")
                .endsWith("[exit 2]\n");
        assertThat(TypedTopo.after(List.of(), "topo --svg no/such/place.svg"))
                .isEqualTo("topo: no/such/place.svg: its directory does not exist\n[exit 1]\n");
        assertThat(TypedTopo.after(List.of(), "topo --ascii --dot -"))
                .isEqualTo("topo: --ascii is for a picture in the terminal, not for a file\n[exit 1]\n");
    }
}
