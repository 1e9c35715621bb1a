#include "ui/pages/register/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

namespace {

constexpr int kLongestSide = 1600;
constexpr int kJpegQuality = 80;
/// More than any phone takes; a made-up file could claim to be anything.
constexpr qint64 kMostPixels = 200'000'000;

QSize fitted(QSize size)
{
    return size.width() <= kLongestSide && size.height() <= kLongestSide
               ? size
               : size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio);
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, kJpegQuality);
    return bytes;
}

/// The part that is not paper.
QRect drawnPart(const QImage& image)
{
    const QRgb paper = image.pixel(0, 0);
    QRect part;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != paper)
                part |= QRect(x, y, 1, 1);
    return part;
}

} // namespace

app::Result<QByteArray> smallPicture(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return app::Error{app::ErrorCode::FileUnreadable, QStringLiteral("not a picture")};
    reader.setScaledSize(fitted(size));
    const QImage image = reader.read();
    if (image.isNull())
        return app::Error{app::ErrorCode::FileDamaged, reader.errorString()};
    return smallPicture(image);
}

app::Result<QByteArray> smallPicture(const QImage& image)
{
    if (image.isNull())
        return app::Error{app::ErrorCode::FileUnreadable, QStringLiteral("no picture")};
    const QSize size = fitted(image.size());
    const QImage small = size == image.size()
                             ? image
                             : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return encoded(small.convertToFormat(QImage::Format_RGB32), "JPEG");
}

QByteArray signaturePicture(const QImage& image)
{
    const QRect part = drawnPart(image);
    return encoded(part.isValid() ? image.copy(part) : image, "PNG");
}

} // namespace ui
