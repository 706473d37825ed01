package netsh.commands.awk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a program's rules and statements; {@link ExpressionParser} reads its expressions. */
final class Parser {
    private final Tokens tokens;
    private final ExpressionParser expressions;

    Parser(String source) {
        tokens = new Tokens(new Lexer(source).tokens());
        expressions = new ExpressionParser(tokens);
    }

    Program program() {
        List<Statement> begin = new ArrayList<>();
        List<Program.Rule> rules = new ArrayList<>();
        List<Statement> end = new ArrayList<>();
        Map<String, Program.Function> functions = new LinkedHashMap<>();
        tokens.skipTerminators();
        while (!tokens.atEnd()) {
            if (tokens.accept("BEGIN")) {
                begin.add(block());
            } else if (tokens.accept("END")) {
                end.add(block());
            } else if (tokens.accept("function")) {
                String name = tokens.name();
                functions.put(name, function());
            } else {
                rules.add(rule());
            }
            tokens.skipTerminators();
        }
        return new Program(begin, rules, end, functions);
    }

    private Program.Function function() {
        List<String> parameters = new ArrayList<>();
        tokens.expect("(");
        while (!tokens.accept(")")) {
            parameters.add(tokens.name());
            tokens.accept(",");
        }
        tokens.skipNewlines();
        return new Program.Function(parameters, block());
    }

    private Program.Rule rule() {
        Expression first = null;
        Expression last = null;
        if (!tokens.at("{")) {
            first = expressions.expression();
            if (tokens.accept(",")) {
                tokens.skipNewlines();
                last = expressions.expression();
            }
        }
        Statement action = tokens.at("{") ? block() : new Statement.Print(List.of(), false, null, false);
        return new Program.Rule(first, last, action);
    }

    private Statement block() {
        tokens.expect("{");
        List<Statement> statements = new ArrayList<>();
        tokens.skipTerminators();
        while (!tokens.accept("}")) {
            statements.add(statement());
            tokens.skipTerminators();
        }
        return new Statement.Block(statements);
    }

    /** A statement, or nothing but a semicolon. */
    private Statement statement() {
        if (tokens.at("{")) {
            return block();
        }
        if (tokens.accept(";")) {
            return new Statement.Block(List.of());
        }
        if (tokens.accept("if")) {
            return ifStatement();
        }
        if (tokens.accept("while")) {
            Expression condition = parenthesised();
            return new Statement.Loop(null, condition, null, body(), false);
        }
        if (tokens.accept("do")) {
            Statement body = body();
            tokens.skipTerminators();
            tokens.expect("while");
            return new Statement.Loop(null, parenthesised(), null, body, true);
        }
        if (tokens.accept("for")) {
            return forStatement();
        }
        return simple();
    }

    private Expression parenthesised() {
        tokens.expect("(");
        Expression expression = expressions.expression();
        tokens.expect(")");
        return expression;
    }

    private Statement body() {
        tokens.skipNewlines();
        return statement();
    }

    private Statement ifStatement() {
        Expression condition = parenthesised();
        Statement then = body();
        int before = tokens.position();
        tokens.skipTerminators();
        if (tokens.accept("else")) {
            return new Statement.If(condition, then, body());
        }
        tokens.returnTo(before);
        return new Statement.If(condition, then, null);
    }

    private Statement forStatement() {
        tokens.expect("(");
        int before = tokens.position();
        if (tokens.atName()) {
            String variable = tokens.name();
            if (tokens.accept("in") && tokens.atName()) {
                String array = tokens.name();
                if (tokens.accept(")")) {
                    return new Statement.ForEach(variable, array, body());
                }
            }
            tokens.returnTo(before);
        }
        Statement first = tokens.at(";") ? null : simple();
        tokens.expect(";");
        tokens.skipNewlines();
        Expression condition = tokens.at(";") ? null : expressions.expression();
        tokens.expect(";");
        tokens.skipNewlines();
        Statement step = tokens.at(")") ? null : simple();
        tokens.expect(")");
        return new Statement.Loop(first, condition, step, body(), false);
    }

    private Statement simple() {
        if (tokens.at("print") || tokens.at("printf")) {
            return print(tokens.take().text().equals("printf"));
        }
        if (tokens.accept("next")) {
            return new Statement.Jump(Statement.Flow.NEXT);
        }
        if (tokens.accept("break")) {
            return new Statement.Jump(Statement.Flow.BREAK);
        }
        if (tokens.accept("continue")) {
            return new Statement.Jump(Statement.Flow.CONTINUE);
        }
        if (tokens.accept("exit")) {
            return new Statement.Leave(Statement.Flow.EXIT, tokens.atTerminator() ? null : expressions.expression());
        }
        if (tokens.accept("return")) {
            return new Statement.Leave(Statement.Flow.RETURN, tokens.atTerminator() ? null : expressions.expression());
        }
        if (tokens.accept("delete")) {
            String array = tokens.name();
            return new Statement.Delete(array, tokens.accept("[") ? expressions.list("]") : List.of());
        }
        return new Statement.Evaluate(expressions.expression());
    }

    private Statement print(boolean formatted) {
        List<Expression> values = new ArrayList<>();
        if (!tokens.atTerminator() && !tokens.at(">") && !tokens.at(">>") && !tokens.at("|")) {
            values.addAll(expressions.printed());
        }
        if (tokens.at("|")) {
            throw new AwkException("this lab's awk does not support printing to a command");
        }
        boolean appends = tokens.at(">>");
        Expression file = tokens.accept(">") || tokens.accept(">>") ? expressions.concatenation() : null;
        return new Statement.Print(values, formatted, file, appends);
    }
}
