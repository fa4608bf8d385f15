package fr.levain.accounts;

import fr.levain.accounts.web.ForgedFormPage;
import fr.levain.ui.Frames;
import fr.levain.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A form without its token, or with a forged one, is refused before anything is read from it. */
@Component
class ForgedForm implements AccessDeniedHandler {
    private final Pages pages;
    private final Frames frames;

    ForgedForm(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var page = new ForgedFormPage();
        var html = pages.render(page, frames.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html);
    }
}
