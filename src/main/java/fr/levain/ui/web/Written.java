package fr.levain.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote in a form that was not kept: sentences, not choices, keys nor secrets. */
final class Written {
    /** Shorter ones are quicker to type again than to copy. */
    private static final int SHORTEST = 12;
    private static final Pattern SECRET = Pattern.compile("(^|[-_.])(passe|password|csrf|code|jeton|secret)($|[-_.])", Pattern.CASE_INSENSITIVE);

    private Written() {}

    /** In the order of the form; empty for a page that was only asked for. */
    static List<String> in(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(each -> !SECRET.matcher(each.getKey()).find())
                .flatMap(each -> Arrays.stream(each.getValue()))
                .map(String::strip)
                .filter(text -> text.length() >= SHORTEST && text.chars().anyMatch(Character::isWhitespace))
                .distinct()
                .toList();
    }
}
