(function () { "use strict"; LifeMap.controls.notes = () => ({ remove() {} }); })();
