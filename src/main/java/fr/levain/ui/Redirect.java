package fr.levain.ui;

/** A redirection after a POST (303). */
public record Redirect(String to) implements View {
    public static Redirect to(String path) {
        return new Redirect(path);
    }
}
