package fr.levain.accounts;

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
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Formulaire refusé – Levain</title></head>
            <body><main>
            <h1>Ce formulaire n’a pas été accepté</h1>
            <p>Il ne vient pas de cette page, ou il est resté ouvert trop longtemps.</p>
            <p>Rien n’a été enregistré. Revenez à la page précédente, rechargez-la, puis envoyez de nouveau.</p>
            <p><a href="/">Aller à l’accueil</a></p>
            </main></body>
            </html>
            """;

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(PAGE);
    }
}
