package id.terang.site.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import id.terang.site.part.Markup;
import org.jspecify.annotations.Nullable;

/** Records as properties; {@link Markup}, and nothing else, as markup. */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper(Version version) {
        super(version);
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        setIterableSupport(false);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        return super.wrap(value);
    }
}
