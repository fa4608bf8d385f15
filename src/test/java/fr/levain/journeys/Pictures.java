package fr.levain.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What a page looks like on a desk and on a phone, in {@code target/screenshots}: looked at by people, put in the guides. */
final class Pictures {
    private Pictures() {}

    static void of(Visitor visitor, String name) {
        shoot(visitor, name);
        visitor.page.setViewportSize(360, 800);
        shoot(visitor, name + "-360");
        visitor.page.setViewportSize(1280, 900);
    }

    private static void shoot(Visitor visitor, String name) {
        visitor.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
    }
}
