/// The cameras the operating system knows. The only place that sees Qt Multimedia, whose backend is not
/// loaded before a camera is started.
#pragma once

#include "ui/camera/camera.h"

namespace ui {

class SystemCameras final : public Cameras {
public:
    bool isThere() const override;
    std::unique_ptr<Camera> open() override;
};

} // namespace ui
