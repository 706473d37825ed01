package netsh.network.link;

import netsh.network.bridge.SpanningTreeHost;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.EventQueue;

/** Lends a bridge's links to its spanning tree. */
final class BridgeTreeHost implements SpanningTreeHost {
    private final BridgeLink bridge;

    BridgeTreeHost(BridgeLink bridge) {
        this.bridge = bridge;
    }

    @Override
    public EventQueue events() {
        return bridge.stack().events();
    }

    @Override
    public boolean isUp() {
        return bridge.isUp();
    }

    @Override
    public void send(SpanningTreePort port, BridgeProtocolDataUnit message) {
        Link link = ((BridgePort) port).link();
        link.transmit(EthernetFrame.of(bridge.groupAddress(), link.address(), message));
    }

    @Override
    public void portChanged(SpanningTreePort port) {
        bridge.portChanged((BridgePort) port);
    }

    @Override
    public void portStopped(SpanningTreePort port) {
        bridge.addresses().portStopped((BridgePort) port);
    }

    @Override
    public void carrier(boolean on) {
        bridge.setCarrier(on);
    }

    @Override
    public void log(String text) {
        bridge.log(text);
    }
}
