package fr.levain.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * What a page looks like on a desk and on a phone: looked at by people, put in the guides. Taken with
 * {@code -Dlevain.shots=true} only, in {@code target/screenshots}.
 */
final class Pictures {
    private Pictures() {}

    static void of(Visitor visitor, String name) {
        if (!Boolean.getBoolean("levain.shots")) return;
        shoot(visitor, name);
        visitor.page.setViewportSize(360, 800);
        shoot(visitor, name + "-360");
        visitor.page.setViewportSize(1280, 900);
    }

    static void of(Locator part, String name) {
        if (!Boolean.getBoolean("levain.shots")) return;
        part.screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    private static void shoot(Visitor visitor, String name) {
        visitor.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
    }
}
