package netsh.shell.topology;

/** The characters that a picture in the terminal is drawn with. */
enum Strokes {
    LINES("├─ ", "└─ ", "│  ", " ── ", " ╌╌ ", "━━ ", "▣ ", "…"),
    ASCII("+- ", "`- ", "|  ", " -- ", " .. ", "== ", "* ", "...");

    final String branch;
    final String lastBranch;
    final String trunk;
    final String cable;
    final String deadCable;
    final String bar;
    final String box;
    final String ellipsis;

    Strokes(String branch, String lastBranch, String trunk, String cable, String deadCable, String bar, String box,
            String ellipsis) {
        this.branch = branch;
        this.lastBranch = lastBranch;
        this.trunk = trunk;
        this.cable = cable;
        this.deadCable = deadCable;
        this.bar = bar;
        this.box = box;
        this.ellipsis = ellipsis;
    }
}
