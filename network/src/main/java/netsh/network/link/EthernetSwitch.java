package netsh.network.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;

/** A plain switch that cards are plugged into: it learns which station is where, and sends to all what it does not know. */
public final class EthernetSwitch {
    private final long latencyNanos;
    private final List<Socket> sockets = new ArrayList<>();
    private final Map<MacAddress, Socket> stations = new HashMap<>();

    /** A switch through which a frame takes so long from card to card. */
    public EthernetSwitch(long latencyNanos) {
        this.latencyNanos = latencyNanos;
    }

    /** Plugs a card in. */
    public void connect(PhysicalLink card) {
        Socket socket = new Socket(card);
        sockets.add(socket);
        card.plug(socket);
    }

    /** Pulls a card's plug. */
    public void disconnect(PhysicalLink card) {
        sockets.removeIf(socket -> socket.card == card);
        stations.values().removeIf(socket -> socket.card == card);
        card.plug(Cable.UNPLUGGED);
    }

    private final class Socket implements Cable {
        private final PhysicalLink card;

        Socket(PhysicalLink card) {
            this.card = card;
        }

        @Override
        public void carry(EthernetFrame frame) {
            if (frame.source().isValidStation()) {
                stations.put(frame.source(), this);
            }
            Socket known = stations.get(frame.destination());
            if (known == null) {
                for (Socket other : sockets) {
                    other.receiveFrom(this, frame);
                }
            } else {
                known.receiveFrom(this, frame);
            }
        }

        private void receiveFrom(Socket sender, EthernetFrame frame) {
            if (sender != this) {
                card.arrive(frame, latencyNanos);
            }
        }

        @Override
        public List<Link> farEnds() {
            return sockets.stream().filter(other -> other != this).<Link>map(other -> other.card).toList();
        }
    }
}
