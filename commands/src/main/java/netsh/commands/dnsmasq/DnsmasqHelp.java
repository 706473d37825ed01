package netsh.commands.dnsmasq;

import netsh.commands.process.Output;

/** What dnsmasq says of itself. */
final class DnsmasqHelp {
    private DnsmasqHelp() {}

    /** All options, from the table that reads them. */
    static int print(Output out) {
        out.println("Usage: dnsmasq [OPTION]...");
        out.println();
        for (DnsmasqOption option : DnsmasqOptions.all()) {
            String letter = option.letter() == '\0' ? "    " : "-" + option.letter() + ", ";
            String argument = !option.takesArgument()
                    ? ""
                    : option.optional() ? "[=" + option.argument() + "]" : "=" + option.argument();
            out.printf("  %s--%-42s %s%n", letter, option.name() + argument, option.summary());
        }
        out.printf("  %s--%-42s %s%n", "    ", "test", "Only checks the options.");
        out.printf("  %s--%-42s %s%n", "-v, ", "version", "Shows the version.");
        out.printf("  %s--%-42s %s%n", "-w, ", "help [dhcp]", "Shows this help, or the DHCP options' names.");
        return 0;
    }

    static int printDhcpOptions(Output out) {
        out.println("Known DHCP options:");
        for (DhcpOptionName option : DhcpOptionName.all()) {
            out.printf("%3d %s%n", option.number(), option.name());
        }
        return 0;
    }

    static int printVersion(Output out) {
        out.println("Dnsmasq version 2.90  Copyright (c) 2000-2024 Simon Kelley");
        out.println("This lab's dnsmasq speaks DHCPv4, and DNS over UDP.");
        return 0;
    }
}
