package fr.levain.ui;

/**
 * A page is a public record; its template has its name and its package:
 * {@code fr.levain.calls.web.CallPage} is drawn by {@code src/main/jte/calls/web/CallPage.jte}, which receives
 * {@code @param CallPage page} and {@code @param fr.levain.ui.Frame frame}.
 */
public non-sealed interface Page extends View {
    /** HTTP status of the answer. */
    default int status() {
        return 200;
    }
}
