package netsh.commands.vlan;

import java.util.Optional;
import netsh.network.error.NetException;
import netsh.network.kernel.VlanConfiguration;

/** The commands of vconfig: what each asks of the kernel, what it says, and the status with which it fails. */
enum VconfigCommand {
    ADD("add", "make a VLAN link upon a link", "[interface-name] [vlan_id]", 3, "trying to add VLAN #%2$d to IF -:%1$s:-  error: ",
            "Added VLAN with VID == %2$d to IF -:%1$s:-") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException {
            vlans.add(request.name(), request.number());
        }
    },
    REM("rem", "remove a VLAN link", "[vlan-name]", 4, "trying to remove VLAN -:%1$s:- error: ", "Removed VLAN -:%1$s:-") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException {
            vlans.remove(request.name());
        }
    },
    SET_FLAG("set_flag", "switch a flag of a VLAN link", "[interface-name] [flag-num] [0 | 1]", 7, "trying to set flag on device -:%1$s:- error: ",
            "Set flag on device -:%1$s:- Should be visible in /proc/net/vlan/%1$s") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException {
            vlans.setFlags(request.name(), request.number(), request.quality() != 0);
        }
    },
    SET_EGRESS_MAP("set_egress_map", "map packets' priorities to tags'", "[vlan-name] [skb_priority] [vlan_qos]", 5,
            "trying to set egress map on device -:%1$s:- error: ",
            "Set egress mapping on device -:%1$s:- Should be visible in /proc/net/vlan/%1$s") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException {
            vlans.mapEgress(request.name(), request.number(), request.quality());
        }
    },
    SET_INGRESS_MAP("set_ingress_map", "map tags' priorities to packets'", "[vlan-name] [skb_priority] [vlan_qos]", 6,
            "trying to set ingress map on device -:%1$s:- error: ",
            "Set ingress mapping on device -:%1$s:- Should be visible in /proc/net/vlan/%1$s") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException {
            vlans.mapIngress(request.name(), request.quality(), request.number());
        }
    },
    SET_NAME_TYPE("set_name_type", "choose how VLAN links are named", "[name-type]", 8, "trying to set name type for VLAN subsystem, error: ",
            "Set name-type for VLAN subsystem. Should be visible in /proc/net/vlan/config") {
        @Override
        void perform(VlanConfiguration vlans, VconfigRequest request) {
            vlans.setNameType(request.nameType());
        }
    };

    private final String word;
    private final String summary;
    private final String operands;
    private final int failureStatus;
    private final String failure;
    private final String success;

    VconfigCommand(String word, String summary, String operands, int failureStatus, String failure, String success) {
        this.word = word;
        this.summary = summary;
        this.operands = operands;
        this.failureStatus = failureStatus;
        this.failure = failure;
        this.success = success;
    }

    /** Asks the kernel. */
    abstract void perform(VlanConfiguration vlans, VconfigRequest request) throws NetException;

    /** The command of a word, in which capitals do not matter. */
    static Optional<VconfigCommand> find(String word) {
        for (VconfigCommand command : values()) {
            if (command.word.equalsIgnoreCase(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** What it does, for completion. */
    String summary() {
        return summary;
    }

    String word() {
        return word;
    }

    String operands() {
        return operands;
    }

    int failureStatus() {
        return failureStatus;
    }

    /** What it says before the error's own text; {@code %1$s} is the link, {@code %2$d} the VLAN. */
    String failure() {
        return failure;
    }

    /** What it says where it worked. */
    String success() {
        return success;
    }
}
