#include "ui/camera/systemcameras.h"

#include "ui/style/tokens.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QElapsedTimer>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Pictures are kept at 1600 pixels a side: more than this only makes the live picture slow.
constexpr int kWidest = 1920;
/// Slower than this, a hand that holds a card cannot follow what it sees.
constexpr float kSlowest = 5.0F;

/// The sharpest one that still moves; a null format lets the camera choose.
QCameraFormat formatFor(const QCameraDevice& device)
{
    QCameraFormat best;
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat& format : formats) {
        const bool isFit =
            format.resolution().width() <= kWidest && format.maxFrameRate() >= kSlowest;
        const auto rank = [](const QCameraFormat& f) {
            return std::pair(f.resolution().width() * f.resolution().height(), f.maxFrameRate());
        };
        if (isFit && (best.isNull() || rank(format) > rank(best)))
            best = format;
    }
    return best;
}

class SystemCamera final : public Camera {
public:
    ~SystemCamera() override { SystemCamera::stop(); }

    void start() override;
    void stop() override;
    void takePicture() override;

private:
    /// All of it together: a device is only let go of when its QCamera is gone.
    struct Running {
        QCamera camera;
        QVideoSink sink;
        QImageCapture capture;
        QMediaCaptureSession session; // last, so that it is taken apart before what it joins

        explicit Running(const QCameraDevice& device) : camera(device) {}
    };

    void show(const QVideoFrame& frame);
    void takeFrame();

    std::unique_ptr<Running> m_running;
    QElapsedTimer m_sinceShown;
    QVideoFrame m_last;
};

void SystemCamera::start()
{
    const QCameraDevice device = QMediaDevices::defaultVideoInput();
    if (device.isNull())
        return emit failed(CameraTrouble::NotThere);
    m_running = std::make_unique<Running>(device);
    Running& now = *m_running;
    if (const QCameraFormat format = formatFor(device); !format.isNull())
        now.camera.setCameraFormat(format);
    connect(&now.sink, &QVideoSink::videoFrameChanged, this, &SystemCamera::show);
    // Queued: whoever hears of these stops the camera, and what speaks would be deleted while it speaks.
    connect(
        &now.camera, &QCamera::errorOccurred, this,
        [this](QCamera::Error error) {
            if (error != QCamera::NoError)
                emit failed(CameraTrouble::NotAnswering);
        },
        Qt::QueuedConnection);
    connect(
        &now.capture, &QImageCapture::imageCaptured, this,
        [this](int, const QImage& image) { emit picture(image); }, Qt::QueuedConnection);
    connect(&now.capture, &QImageCapture::errorOccurred, this, &SystemCamera::takeFrame,
            Qt::QueuedConnection);
    now.session.setCamera(&now.camera);
    now.session.setVideoSink(&now.sink);
    now.session.setImageCapture(&now.capture);
    now.camera.start();
}

void SystemCamera::stop()
{
    m_last = {};
    if (!m_running)
        return;
    m_running->sink.disconnect(this);
    m_running->camera.stop();
    m_running.reset();
}

void SystemCamera::takePicture()
{
    if (!m_running)
        return;
    // To memory: captureToFile() would leave the card on the disk, for everyone to read.
    if (m_running->capture.isReadyForCapture())
        m_running->capture.capture();
    else
        takeFrame();
}

void SystemCamera::show(const QVideoFrame& videoFrame)
{
    // Turning a frame into an image is the costly part; an eye is content with fewer.
    if (!m_running || (m_sinceShown.isValid() && m_sinceShown.elapsed() < kFrameMs))
        return;
    m_sinceShown.start();
    m_last = videoFrame;
    if (const QImage image = videoFrame.toImage(); !image.isNull())
        emit frame(image);
}

/// What is seen is as good as a picture, where a camera cannot give one.
void SystemCamera::takeFrame()
{
    const QImage image = m_last.toImage();
    if (image.isNull())
        emit failed(CameraTrouble::NoPicture);
    else
        emit picture(image);
}

} // namespace

bool SystemCameras::isThere() const
{
#ifdef Q_OS_LINUX
    // Asking Qt loads its media backend: 20 to 200 ms during which the window would not answer.
    return !QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System).isEmpty();
#else
    return !QMediaDevices::videoInputs().isEmpty();
#endif
}

std::unique_ptr<Camera> SystemCameras::open()
{
#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // This Qt prefers GStreamer, which shows and takes pictures only with further packages of plugins;
    // FFmpeg has all it needs, and is what later ones prefer. The environment may still say otherwise.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
    return std::make_unique<SystemCamera>();
}

} // namespace ui
