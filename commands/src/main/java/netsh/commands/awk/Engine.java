package netsh.commands.awk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.awk.Statement.Flow;
import netsh.commands.process.Process;

/** Runs a program's statements over records; {@link Evaluator} has its expressions. */
final class Engine {
    private final Program program;
    private final Process process;
    private final OutputFiles outputs;
    private final Evaluator evaluator;
    private final boolean[] inRange;
    private int exitStatus;

    Engine(Program program, Process process, OutputFiles outputs, Map<String, Value> variables) {
        this.program = program;
        this.process = process;
        this.outputs = outputs;
        evaluator = new Evaluator(this, program.functions(), variables);
        inRange = new boolean[program.rules().size()];
    }

    /** Where the records come from. */
    interface Source {
        /** The next record, null at the end. */
        String next();

        /** The name of the file it is from. */
        String fileName();

        /** The record's number within its file. */
        long fileRecord();
    }

    /** Runs the program; answers its exit status. */
    int run(Source source) {
        Flow flow = runAll(program.begin());
        if (flow != Flow.EXIT && program.readsInput()) {
            flow = readRecords(source);
        }
        runAll(program.end());
        return exitStatus;
    }

    private Flow readRecords(Source source) {
        long records = 0;
        for (String record = source.next(); record != null; record = source.next()) {
            evaluator.assign("NR", Value.of(++records));
            evaluator.assign("FNR", Value.of(source.fileRecord()));
            evaluator.assign("FILENAME", Value.of(source.fileName()));
            evaluator.record().set(record);
            for (int i = 0; i < program.rules().size(); i++) {
                Program.Rule rule = program.rules().get(i);
                if (applies(rule, i)) {
                    Flow flow = run(rule.action());
                    if (flow == Flow.EXIT) {
                        return flow;
                    }
                    if (flow == Flow.NEXT) {
                        break;
                    }
                }
            }
        }
        return Flow.ON;
    }

    private boolean applies(Program.Rule rule, int index) {
        if (rule.first() == null) {
            return true;
        }
        if (rule.last() == null) {
            return evaluator.evaluate(rule.first()).isTrue();
        }
        if (!inRange[index] && !evaluator.evaluate(rule.first()).isTrue()) {
            return false;
        }
        inRange[index] = !evaluator.evaluate(rule.last()).isTrue();
        return true;
    }

    private Flow runAll(List<Statement> statements) {
        for (Statement statement : statements) {
            Flow flow = run(statement);
            if (flow != Flow.ON) {
                return flow;
            }
        }
        return Flow.ON;
    }

    Flow run(Statement statement) {
        process.loopCheckpoint();
        if (statement instanceof Statement.Evaluate evaluation) {
            evaluator.evaluate(evaluation.expression());
        } else if (statement instanceof Statement.Print print) {
            print(print);
        } else if (statement instanceof Statement.Block block) {
            return runAll(block.statements());
        } else if (statement instanceof Statement.If branch) {
            Statement chosen = evaluator.evaluate(branch.condition()).isTrue() ? branch.then() : branch.otherwise();
            return chosen == null ? Flow.ON : run(chosen);
        } else if (statement instanceof Statement.Loop loop) {
            return loop(loop);
        } else if (statement instanceof Statement.ForEach loop) {
            return forEach(loop);
        } else if (statement instanceof Statement.Delete deletion) {
            Map<String, Value> array = evaluator.array(deletion.array());
            if (deletion.index().isEmpty()) {
                array.clear();
            } else {
                array.remove(evaluator.subscript(deletion.index()));
            }
        } else if (statement instanceof Statement.Jump jump) {
            return jump.flow();
        } else if (statement instanceof Statement.Leave leave) {
            return leave(leave);
        }
        return Flow.ON;
    }

    private Flow leave(Statement.Leave leave) {
        Value value = leave.value() == null ? Value.UNSET : evaluator.evaluate(leave.value());
        if (leave.flow() == Flow.RETURN) {
            evaluator.setResult(value);
        } else if (leave.value() != null) {
            exitStatus = (int) value.number() & 0xff;
        }
        return leave.flow();
    }

    private Flow loop(Statement.Loop loop) {
        if (loop.first() != null) {
            run(loop.first());
        }
        boolean tests = !loop.testsLast();
        while (true) {
            if (tests && loop.condition() != null && !evaluator.evaluate(loop.condition()).isTrue()) {
                return Flow.ON;
            }
            tests = true;
            Flow flow = run(loop.body());
            if (flow == Flow.BREAK) {
                return Flow.ON;
            }
            if (flow != Flow.ON && flow != Flow.CONTINUE) {
                return flow;
            }
            if (loop.step() != null) {
                run(loop.step());
            }
        }
    }

    private Flow forEach(Statement.ForEach loop) {
        for (String index : new ArrayList<>(evaluator.array(loop.array()).keySet())) {
            evaluator.assign(loop.variable(), Value.ofInput(index));
            Flow flow = run(loop.body());
            if (flow == Flow.BREAK) {
                return Flow.ON;
            }
            if (flow != Flow.ON && flow != Flow.CONTINUE) {
                return flow;
            }
        }
        return Flow.ON;
    }

    private void print(Statement.Print print) {
        List<Value> values = new ArrayList<>();
        for (Expression expression : print.values()) {
            values.add(evaluator.evaluate(expression));
        }
        String text;
        if (print.formatted()) {
            String format = values.isEmpty() ? "" : values.remove(0).string(evaluator.convfmt());
            text = Format.format(format, values, evaluator.convfmt());
        } else {
            text = line(values) + evaluator.string("ORS");
        }
        String file = print.file() == null ? null : evaluator.evaluate(print.file()).string(evaluator.convfmt());
        outputs.print(file, print.appends(), text);
    }

    private String line(List<Value> values) {
        if (values.isEmpty()) {
            return evaluator.wholeRecord();
        }
        StringBuilder line = new StringBuilder();
        for (Value value : values) {
            line.append(line.isEmpty() && value == values.get(0) ? "" : evaluator.string("OFS"));
            line.append(value.string(evaluator.string("OFMT")));
        }
        return line.toString();
    }

    /** Where print prints to: standard output, or files that stay open. */
    interface OutputFiles {
        /** Prints; {@code file} is null for standard output. */
        void print(String file, boolean appends, String text);
    }

    /** Arrays keep the order in which their elements were made. */
    static Map<String, Value> newArray() {
        return new LinkedHashMap<>();
    }

    static Map<String, Map<String, Value>> newArrays() {
        return new HashMap<>();
    }
}
