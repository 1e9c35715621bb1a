/// A camera that sends what a test wants; none is there unless a test says so.
#pragma once

#include "ui/camera/camera.h"

#include <QPointer>

#include <optional>

namespace tests {

class FakeCamera final : public ui::Camera {
public:
    std::optional<ui::CameraTrouble> troubleAtStart;
    bool isSilent = false; ///< says nothing, as when another program has it
    bool isRunning = false;
    QImage sees;

    ~FakeCamera() override { FakeCamera::stop(); }

    void start() override
    {
        isRunning = true;
        if (troubleAtStart)
            emit failed(*troubleAtStart);
        else if (!isSilent)
            emit frame(sees.scaled(sees.size() / 4));
    }
    void stop() override { isRunning = false; }
    void takePicture() override
    {
        if (!isSilent)
            emit picture(sees);
    }
};

class FakeCameras final : public ui::Cameras {
public:
    bool areThere = false;
    std::optional<ui::CameraTrouble> trouble;
    bool isSilent = false;
    QImage sees;
    int opened = 0;
    QPointer<FakeCamera> last;

    bool isThere() const override { return areThere; }
    std::unique_ptr<ui::Camera> open() override
    {
        auto camera = std::make_unique<FakeCamera>();
        camera->troubleAtStart = trouble;
        camera->isSilent = isSilent;
        camera->sees = sees;
        ++opened;
        last = camera.get();
        return camera;
    }
    /// Whether the light is on.
    bool isOneRunning() const { return last && last->isRunning; }
};

} // namespace tests
