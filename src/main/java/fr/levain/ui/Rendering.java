package fr.levain.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers answer page records and redirections. */
@Configuration
class Rendering implements WebMvcConfigurer {
    private final ViewHandler views;

    Rendering(ViewHandler views) {
        this.views = views;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(views);
    }

    @Configuration
    static class Engine {
        /** Compiled with the application; drawn from the source folder when someone is editing the templates. */
        @Bean
        TemplateEngine templateEngine(@Value("${levain.live-templates:false}") boolean live) {
            var loader = Rendering.class.getClassLoader();
            var engine = live
                    ? TemplateEngine.create(
                            new DirectoryCodeResolver(Path.of("src/main/jte")),
                            Path.of("target/live-templates"),
                            ContentType.Html,
                            loader,
                            "fr.levain")
                    : TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "fr.levain");
            engine.setTrimControlStructures(true);
            return engine;
        }
    }
}
