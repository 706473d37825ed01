package netsh.commands.file;

/** The numbers of IANA that labs name: protocols and services, in the form of protocols(5) and services(5). */
final class WellKnownNumbers {
    static final String PROTOCOLS = """
            ip	0	IP		# internet protocol, pseudo protocol number
            icmp	1	ICMP		# internet control message protocol
            igmp	2	IGMP		# Internet Group Management
            ipencap	4	IP-ENCAP	# IP encapsulated in IP (officially ``IP'')
            tcp	6	TCP		# transmission control protocol
            udp	17	UDP		# user datagram protocol
            ipv6	41	IPv6		# Internet Protocol, version 6
            gre	47	GRE		# General Routing Encapsulation
            esp	50	IPSEC-ESP	# Encap Security Payload [RFC2406]
            ah	51	IPSEC-AH	# Authentication Header [RFC2402]
            ipv6-icmp	58	IPv6-ICMP	# ICMP for IPv6
            ospf	89	OSPFIGP		# Open Shortest Path First IGP
            sctp	132	SCTP		# Stream Control Transmission Protocol
            """;
    static final String SERVICES = """
            echo		7/tcp
            echo		7/udp
            discard		9/tcp		sink null
            discard		9/udp		sink null
            ftp-data	20/tcp
            ftp		21/tcp
            ssh		22/tcp
            telnet		23/tcp
            smtp		25/tcp		mail
            time		37/tcp		timserver
            time		37/udp		timserver
            domain		53/tcp
            domain		53/udp
            bootps		67/udp
            bootpc		68/udp
            tftp		69/udp
            http		80/tcp		www
            pop3		110/tcp		pop-3
            sunrpc		111/tcp		portmapper
            sunrpc		111/udp		portmapper
            ntp		123/udp
            imap2		143/tcp		imap
            snmp		161/udp
            bgp		179/tcp
            https		443/tcp
            https		443/udp
            syslog		514/udp
            rtsp		554/tcp
            ldaps		636/tcp
            imaps		993/tcp
            pop3s		995/tcp
            openvpn		1194/udp
            mysql		3306/tcp
            postgresql	5432/tcp	postgres
            mdns		5353/udp
            http-alt	8080/tcp	webcache
            """;

    private WellKnownNumbers() {
    }
}
