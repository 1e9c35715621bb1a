#include "ui/print/crest.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSide = 512; ///< 600 dots an inch at the size it is printed
constexpr qint64 kMostPixels = 200'000'000;
constexpr qint64 kMostBytes = 16 << 20;

QSize fitted(const QSize& size)
{
    return size.scaled(kSide, kSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

app::Result<QByteArray> encoded(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return app::Error{app::ErrorCode::FileDamaged, u"the picture cannot be kept"_s};
    return bytes;
}

bool isDrawing(const QByteArray& start)
{
    return start.trimmed().startsWith('<') || start.contains("<svg");
}

app::Result<QByteArray> fromDrawing(const QByteArray& bytes)
{
    QSvgRenderer drawing;
    if (!drawing.load(bytes) || drawing.defaultSize().isEmpty())
        return app::Error{app::ErrorCode::FileUnreadable, u"no drawing"_s};
    QImage image(fitted(drawing.defaultSize()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return encoded(image);
}

} // namespace

app::Result<QByteArray> crestFrom(const QString& path)
{
    constexpr qint64 kStart = 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return app::Error{app::ErrorCode::FileUnreadable, file.errorString()};
    if (isDrawing(file.peek(kStart)))
        return fromDrawing(file.readAll());
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return app::Error{app::ErrorCode::FileUnreadable, u"not a picture"_s};
    if (size.width() > kSide || size.height() > kSide)
        reader.setScaledSize(fitted(size));
    const QImage image = reader.read();
    if (image.isNull())
        return app::Error{app::ErrorCode::FileDamaged, reader.errorString()};
    return encoded(image);
}

} // namespace ui
