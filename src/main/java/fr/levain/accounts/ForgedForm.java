package fr.levain.accounts;

import fr.levain.accounts.web.ForgedFormPage;
import fr.levain.accounts.web.ResumePage;
import fr.levain.ui.Frames;
import fr.levain.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        var page = new ForgedFormPage(isOurs(request) ? ResumePage.typed(BrowserSession.typed(request)) : List.of());
        var html = pages.render(page, frames.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html);
    }

    /** Sent by one of our pages, whose token was too old: what another site makes a browser send is never shown as ours. */
    private static boolean isOurs(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin")).or(() -> Optional.ofNullable(request.getHeader("Referer")))
                .map(ForgedForm::host).filter(host -> host.equals(request.getServerName())).isPresent();
    }

    private static @Nullable String host(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
