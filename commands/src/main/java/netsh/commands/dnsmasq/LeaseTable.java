package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.ProcessFiles;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;

/** The leases, newest first, and the file that keeps them: a line a lease with end, MAC, address, name and client id. */
final class LeaseTable {
    private final ProcessFiles files;
    private final String path;
    private final List<Lease> leases = new ArrayList<>();

    private LeaseTable(ProcessFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    /** The leases of a file; the file is made where there is none. */
    static LeaseTable open(ProcessFiles files, String path) throws DnsmasqFailure {
        LeaseTable table = new LeaseTable(files, path);
        try {
            if (!files.exists(path)) {
                files.writeText(path, "");
            }
            for (String line : files.readText(path).split("\n")) {
                table.read(line.split(" "));
            }
        } catch (NetException refused) {
            throw new DnsmasqFailure(
                    DnsmasqFailure.FILE_TROUBLE,
                    "cannot open or create lease file " + path + ": "
                            + refused.errno().text());
        }
        return table;
    }

    private void read(String[] words) {
        if (words.length < 5 || !words[0].matches("[0-9]{1,12}")) {
            return;
        }
        Optional<MacAddress> mac = MacAddress.parse(words[1]);
        Optional<Ipv4Address> address = Ipv4Address.parse(words[2]);
        if (mac.isPresent() && address.isPresent()) {
            Lease lease = new Lease(address.get());
            lease.mac = mac.get();
            lease.endSeconds = Long.parseLong(words[0]);
            lease.name = words[3].equals("*") ? Optional.empty() : Optional.of(words[3]);
            lease.clientId = words[4];
            leases.add(lease);
        }
    }

    /** All of them, newest first. */
    List<Lease> all() {
        return Collections.unmodifiableList(leases);
    }

    Optional<Lease> find(Ipv4Address address) {
        return leases.stream().filter(lease -> lease.address.equals(address)).findFirst();
    }

    /** A client's lease: by its identifier where it sends one, else by its hardware address. */
    Optional<Lease> find(MacAddress mac, String clientId) {
        Optional<Lease> known = clientId.equals("*")
                ? Optional.empty()
                : leases.stream().filter(lease -> lease.clientId.equals(clientId)).findFirst();
        return known.isPresent()
                ? known
                : leases.stream()
                        .filter(lease -> lease.mac.equals(mac) && (lease.clientId.equals("*") || clientId.equals("*")))
                        .findFirst();
    }

    Lease add(Ipv4Address address) {
        Lease lease = new Lease(address);
        leases.add(0, lease);
        return lease;
    }

    void remove(Lease lease) {
        leases.remove(lease);
    }

    /** Takes out what has ended; says whether anything had. */
    boolean prune(long nowSeconds) {
        return leases.removeIf(lease -> lease.endSeconds != 0 && lease.endSeconds < nowSeconds);
    }

    /** Writes the file anew. */
    void save() {
        StringBuilder text = new StringBuilder();
        for (Lease lease : leases) {
            text.append(String.join(
                    " ",
                    Arrays.asList(
                            Long.toString(lease.endSeconds),
                            lease.mac.toString(),
                            lease.address.toString(),
                            lease.name.orElse("*"),
                            lease.clientId)));
            text.append('\n');
        }
        try {
            files.writeText(path, text.toString());
        } catch (NetException unwritable) {
            // dnsmasq keeps running with what it has in memory; it tries again with the next lease.
            return;
        }
    }
}
