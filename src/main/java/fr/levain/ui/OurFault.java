package fr.levain.ui;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Something of ours failed while a form was read, a full disk for instance. The page that tells it answers with that status
 * instead of the 422 of a mistake: the person has nothing to mend.
 */
public final class OurFault {
    private static final String ATTRIBUTE = OurFault.class.getName();

    private OurFault() {}

    public static void tell(HttpServletRequest request, int status) {
        request.setAttribute(ATTRIBUTE, status);
    }

    static int status(Page page, HttpServletRequest request) {
        return page.status() == 422 && request.getAttribute(ATTRIBUTE) instanceof Integer ours ? ours : page.status();
    }
}
