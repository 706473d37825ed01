package netsh.commands.dhclient;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code dhclient-script}: applies what happens to a lease, which it finds in its environment. */
final class DhclientScriptTool implements Tool {
    /** What Debian's script does for IPv4, with its two hooks (dhclient-script(8)). */
    private static final String TEXT = """
            apply_address() {
                ip -4 addr $1 "$new_ip_address${new_subnet_mask:+/$new_subnet_mask}" \\
                    ${new_broadcast_address:+broadcast $new_broadcast_address} \\
                    ${new_dhcp_lease_time:+valid_lft $new_dhcp_lease_time} \\
                    ${new_dhcp_lease_time:+preferred_lft $new_dhcp_lease_time} \\
                    dev "$interface" label "$interface"
            }
            apply_routes() {
                [ -z "$new_interface_mtu" ] || [ "$new_interface_mtu" -le 576 ] ||
                    ip link set dev "$interface" mtu "$new_interface_mtu"
                [ -z "$new_rfc3442_classless_static_routes" ] || return 0
                metric=
                [ "${new_routers%% *}" = "$new_routers" ] || metric=1
                for router in $new_routers; do
                    [ "$new_subnet_mask" != 255.255.255.255 ] ||
                        ip -4 route add "$router" dev "$interface" >/dev/null 2>&1
                    ip -4 route add default via "$router" dev "$interface" ${metric:+metric $metric} >/dev/null 2>&1
                    [ -z "$metric" ] || metric=$((metric + 1))
                done
            }
            apply_names() {
                [ -n "$new_domain_name$new_domain_search$new_domain_name_servers" ] || return 0
                kept=$(grep -i nameserver /etc/resolv.conf 2>/dev/null)
                : > /etc/resolv.conf
                [ -z "$new_domain_name" ] || echo "domain ${new_domain_name%% *}" >> /etc/resolv.conf
                search=${new_domain_search:-$new_domain_name}
                [ -z "$search" ] || echo "search $search" >> /etc/resolv.conf
                if [ -n "$new_domain_name_servers" ]; then
                    for server in $new_domain_name_servers; do
                        echo "nameserver $server" >> /etc/resolv.conf
                    done
                elif [ -n "$kept" ]; then
                    echo "$kept" >> /etc/resolv.conf
                fi
            }
            [ ! -f /etc/dhcp/dhclient-enter-hooks ] || . /etc/dhcp/dhclient-enter-hooks
            status=0
            case "$reason" in
            PREINIT)
                ip link set dev "$interface" up
                ;;
            BOUND|RENEW|REBIND|REBOOT)
                [ -z "$old_ip_address" ] || [ "$old_ip_address" = "$new_ip_address" ] ||
                    ip -4 addr flush dev "$interface" label "$interface"
                if [ "$old_ip_address" != "$new_ip_address" ] || [ "$reason" = BOUND ] || [ "$reason" = REBOOT ]; then
                    apply_address add
                    apply_routes
                else
                    apply_address change
                fi
                apply_names
                ;;
            EXPIRE|FAIL|RELEASE|STOP)
                [ -z "$old_ip_address" ] || ip -4 addr flush dev "$interface" label "$interface"
                ;;
            TIMEOUT)
                apply_address add
                if [ -z "$new_routers" ] || ping -q -c 1 "${new_routers%% *}"; then
                    apply_routes
                    apply_names
                else
                    ip -4 addr flush dev "$interface"
                    status=2
                fi
                ;;
            esac
            [ ! -f /etc/dhcp/dhclient-exit-hooks ] || . /etc/dhcp/dhclient-exit-hooks
            exit $status
            """;

    @Override
    public String name() {
        return "dhclient-script";
    }

    @Override
    public String summary() {
        return "Applies a lease of dhclient.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.none());
    }

    @Override
    public int run(ToolContext context) {
        try {
            return context.become(List.of("sh", "-c", TEXT, context.name()));
        } catch (NetException missing) {
            return context.fail(127, missing.errno().text());
        }
    }
}
