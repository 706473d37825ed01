package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/**
 * A host that is known beforehand (--dhcp-host).
 *
 * @param macs its hardware addresses
 * @param clientId the client identifier that it sends, in lower-case hexadecimal without colons
 * @param address the address it gets
 * @param name the name it gets
 * @param leaseSeconds how long its address is lent, where that was said
 * @param ignored whether it gets nothing
 * @param setTags tags that it gets
 */
record DhcpHost(
        List<MacAddress> macs,
        Optional<String> clientId,
        Optional<Ipv4Address> address,
        Optional<String> name,
        Optional<Long> leaseSeconds,
        boolean ignored,
        List<String> setTags) {
    /** The host of an option's argument. */
    static DhcpHost parse(String argument) throws BadOption {
        List<MacAddress> macs = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        Optional<String> clientId = Optional.empty();
        Optional<Ipv4Address> address = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<Long> lease = Optional.empty();
        boolean ignored = false;
        for (String part : argument.split(",")) {
            String word = part.strip();
            if (word.startsWith("id:")) {
                clientId = Optional.of(word.substring(3).replace(":", "").toLowerCase(Locale.ROOT));
            } else if (word.startsWith("set:") || word.startsWith("tag:")) {
                tags.add(word.substring(4));
            } else if (word.indexOf(':') >= 0) {
                macs.add(MacAddress.parse(word).orElseThrow(() -> new BadOption("bad hex constant")));
            } else if (Ipv4Address.parse(word).isPresent()) {
                address = Ipv4Address.parse(word);
            } else if (word.equals("ignore")) {
                ignored = true;
            } else if (isLeaseTime(word)) {
                lease = Optional.of(DhcpRange.leaseTime(word));
            } else {
                name = Optional.of(word);
            }
        }
        return new DhcpHost(macs, clientId, address, name, lease, ignored, tags);
    }

    private static boolean isLeaseTime(String word) {
        return word.equals("infinite") || word.matches("[0-9]{1,9}[smhdwSMHDW]?");
    }
}
