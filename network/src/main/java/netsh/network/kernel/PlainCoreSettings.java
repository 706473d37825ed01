package netsh.network.kernel;

/** The settings under net.core that the lab keeps without acting on them. */
final class PlainCoreSettings {
    /** Those that every namespace has. */
    static final String OF_NAMESPACE =
            """
            somaxconn 4096
            txrehash 1
            xfrm_acq_expires 30
            xfrm_aevent_etime 10
            xfrm_aevent_rseqth 2
            xfrm_larval_drop 1
            """;

    /** Those that only the machine's first namespace shows. */
    static final String OF_MACHINE =
            """
            bpf_jit_enable 1
            bpf_jit_harden 0
            bpf_jit_kallsyms 1
            bpf_jit_limit 528482304
            busy_poll 0
            busy_read 0
            dev_weight 64
            dev_weight_rx_bias 1
            dev_weight_tx_bias 1
            fb_tunnels_only_for_init_net 0
            flow_limit_cpu_bitmap 0
            flow_limit_table_len 4096
            gro_normal_batch 8
            high_order_alloc_disable 0
            max_skb_frags 17
            mem_pcpu_rsv 256
            message_burst 10
            message_cost 5
            netdev_budget 300
            netdev_budget_usecs 8000
            netdev_rss_key 00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00
            netdev_tstamp_prequeue 1
            netdev_unregister_timeout_secs 10
            optmem_max 20480
            rmem_default 212992
            rmem_max 212992
            rps_sock_flow_entries 0
            skb_defer_max 64
            tstamp_allow_data 1
            warnings 0
            wmem_default 212992
            wmem_max 212992
            """;

    private PlainCoreSettings() {}
}
