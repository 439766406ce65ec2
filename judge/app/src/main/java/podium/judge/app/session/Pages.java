package podium.judge.app.session;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages of one file each that need nothing else. */
final class Pages {
    private Pages() {}

    /** A template of this package, filled in; whatever the model holds is escaped. */
    static String of(String template, Object model) {
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, Pages.class.getPackageName())
                .render(template, model, output);
        return output.toString();
    }
}
