/// A camera of this computer, and where to ask for one, behind interfaces so that tests answer them.
/// Pictures stay in memory: what an identity card says must not lie on the disk unencrypted.
#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace ui {

enum class CameraTrouble {
    NotThere,     ///< none is plugged in
    NotAnswering, ///< another program has it, or it broke
    NoPicture,    ///< it shows, but gives no picture
};

class Camera : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// frame() follows again and again, or failed().
    virtual void start() = 0;
    /// The light goes out.
    virtual void stop() = 0;
    /// picture() follows, or failed().
    virtual void takePicture() = 0;

signals:
    void frame(const QImage& frame);
    void picture(const QImage& picture);
    void failed(ui::CameraTrouble trouble);
};

class Cameras {
public:
    Cameras() = default;
    virtual ~Cameras() = default;
    Cameras(const Cameras&) = delete;
    Cameras& operator=(const Cameras&) = delete;

    /// Whether it is worth offering one; answers at once.
    virtual bool isThere() const = 0;
    /// Not started yet.
    virtual std::unique_ptr<Camera> open() = 0;
};

} // namespace ui
