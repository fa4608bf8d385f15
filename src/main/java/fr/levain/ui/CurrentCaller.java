package fr.levain.ui;

import fr.levain.kernel.Caller;
import jakarta.servlet.http.HttpServletRequest;

/** Tells who sends a request. Implemented by the module that signs people in; without it everyone is a visitor. */
@FunctionalInterface
public interface CurrentCaller {
    Caller of(HttpServletRequest request);
}
