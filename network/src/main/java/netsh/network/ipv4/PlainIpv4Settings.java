package netsh.network.ipv4;

import java.util.List;

/**
 * The settings under net.ipv4 that the lab keeps without acting on them, with what a machine of the reference's kind
 * starts with: TCP's above all.
 */
final class PlainIpv4Settings {
    /** The congestion controls that the reference's kernel has, the one it starts with first. */
    static final List<String> CONGESTION_CONTROLS = List.of("cubic", "reno");

    /** Those that every namespace has. */
    static final String OF_NAMESPACE =
            """
            fib_multipath_hash_fields 7
            fib_multipath_use_neigh 0
            fib_notify_on_flag_change 0
            icmp_echo_enable_probe 0
            icmp_ignore_bogus_error_responses 1
            igmp_link_local_mcast_reports 1
            igmp_max_memberships 20
            igmp_max_msf 10
            igmp_qrv 2
            ip_autobind_reuse 0
            ip_dynaddr 0
            ip_early_demux 1
            ip_forward_update_priority 1
            ip_local_reserved_ports
            ip_unprivileged_port_start 1024
            ipfrag_high_thresh 4194304
            ipfrag_low_thresh 3145728
            ipfrag_max_dist 64
            nexthop_compat_mode 1
            ping_group_range 1\t0
            raw_l3mdev_accept 1
            tcp_abort_on_overflow 0
            tcp_adv_win_scale 1
            tcp_allowed_congestion_control reno cubic
            tcp_app_win 31
            tcp_autocorking 1
            tcp_available_congestion_control reno cubic
            tcp_base_mss 1024
            tcp_challenge_ack_limit 2147483647
            tcp_child_ehash_entries 0
            tcp_comp_sack_delay_ns 1000000
            tcp_comp_sack_nr 44
            tcp_comp_sack_slack_ns 100000
            tcp_dsack 1
            tcp_early_demux 1
            tcp_early_retrans 3
            tcp_ecn 2
            tcp_ecn_fallback 1
            tcp_ehash_entries 8192
            tcp_fack 0
            tcp_fastopen 1
            tcp_fastopen_blackhole_timeout_sec 0
            tcp_fastopen_key 00000000-00000000-00000000-00000000
            tcp_fin_timeout 60
            tcp_frto 2
            tcp_fwmark_accept 0
            tcp_invalid_ratelimit 500
            tcp_keepalive_intvl 75
            tcp_keepalive_probes 9
            tcp_keepalive_time 7200
            tcp_l3mdev_accept 0
            tcp_limit_output_bytes 1048576
            tcp_max_reordering 300
            tcp_max_syn_backlog 128
            tcp_max_tw_buckets 4096
            tcp_migrate_req 0
            tcp_min_rtt_wlen 300
            tcp_min_snd_mss 48
            tcp_min_tso_segs 2
            tcp_moderate_rcvbuf 1
            tcp_mtu_probe_floor 48
            tcp_mtu_probing 0
            tcp_no_metrics_save 0
            tcp_no_ssthresh_metrics_save 1
            tcp_notsent_lowat 4294967295
            tcp_orphan_retries 0
            tcp_pacing_ca_ratio 120
            tcp_pacing_ss_ratio 200
            tcp_probe_interval 600
            tcp_probe_threshold 8
            tcp_recovery 1
            tcp_reflect_tos 0
            tcp_reordering 3
            tcp_retrans_collapse 1
            tcp_retries1 3
            tcp_retries2 15
            tcp_rfc1337 0
            tcp_rmem 4096\t131072\t4468128
            tcp_sack 1
            tcp_shrink_window 0
            tcp_slow_start_after_idle 1
            tcp_stdurg 0
            tcp_syn_retries 6
            tcp_synack_retries 5
            tcp_syncookies 1
            tcp_thin_linear_timeouts 0
            tcp_timestamps 1
            tcp_tso_rtt_log 9
            tcp_tso_win_divisor 3
            tcp_tw_reuse 2
            tcp_window_scaling 1
            tcp_wmem 4096\t16384\t4194304
            tcp_workaround_signed_windows 0
            udp_early_demux 1
            udp_l3mdev_accept 0
            udp_rmem_min 4096
            udp_wmem_min 4096
            xfrm4_gc_thresh 32768
            """;

    /** Those that only the machine's first namespace shows. */
    static final String OF_MACHINE =
            """
            cipso_cache_bucket_size 10
            cipso_cache_enable 1
            cipso_rbm_optfmt 0
            cipso_rbm_strictvalid 1
            fib_sync_mem 524288
            inet_peer_maxttl 600
            inet_peer_minttl 120
            inet_peer_threshold 32181
            ipfrag_secret_interval 0
            tcp_available_ulp mptcp
            tcp_low_latency 0
            tcp_max_orphans 4096
            tcp_mem 6543\t8726\t13086
            udp_mem 13089\t17453\t26178
            """;

    /** Those under route that only the machine's first namespace shows. */
    static final String ROUTE_OF_MACHINE =
            """
            error_burst 1250
            error_cost 250
            gc_elasticity 8
            gc_interval 60
            gc_min_interval 0
            gc_min_interval_ms 500
            gc_thresh -1
            gc_timeout 300
            max_size 2147483647
            redirect_load 5
            redirect_number 9
            redirect_silence 5120
            """;

    private PlainIpv4Settings() {}
}
